package org.chuangyou.pledge.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.deadline.Deadlines;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Answering what the public says, in time or with a reason why not. */
@Path("/pledges/{id}/comments/{commentId}")
@Authenticated
@Tag(name = "留言")
class AnswerResource {

    private final CommentSteps steps;
    private final PublishedPledges pledges;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Clock clock;

    AnswerResource(CommentSteps steps, PublishedPledges pledges, Deadlines deadlines, Outbox outbox, Clock clock) {
        this.steps = steps;
        this.pledges = pledges;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("/answer")
    @Transactional
    @Operation(
            operationId = "answerComment",
            summary = "答复并办结留言",
            description = "承诺人或本组织、上级组织任职的人答复已显示的留言，并写明如何办结：办结不等于解决。列入计划的，到时再答复一次。")
    @APIResponse(responseCode = "200", description = "已答复")
    @APIResponse(responseCode = "400", description = "列入计划而没有写明何时完成")
    @APIResponse(responseCode = "409", description = "留言未显示或已办结")
    public RestResponse<CommentView> answer(
            @RestPath UUID id,
            @RestPath UUID commentId,
            @NotNull @Valid NewAnswer answer,
            @BeanParam ReadVersion read) {
        var pledge = pledges.lockToAnswer(id);
        var comment = steps.begin(id, commentId, read);
        var today = LocalDate.now(clock);
        var due = comment.due(deadlines.of(pledge.organizationId()));
        var said = answer.by(pledges.isOfCaller(id) ? AnsweredBy.PLEDGER : AnsweredBy.ORGANIZATION, today);
        comment.answer(said);
        outbox.add(new CommentAnswered(
                id,
                pledge.campaignId(),
                pledge.organizationId(),
                commentId,
                said.outcome().name(),
                due == null ? null : !due.overdue(),
                today));
        return steps.done("answer-comment", comment, pledge);
    }

    @POST
    @Path("/extension")
    @Transactional
    @Operation(operationId = "extendAnswer", summary = "延长答复期限", description = "一次，至多 10 个工作日；理由向群众公开。")
    @APIResponse(responseCode = "200", description = "已延长")
    @APIResponse(responseCode = "409", description = "不在待答复，或已延长过")
    public RestResponse<CommentView> extend(
            @RestPath UUID id,
            @RestPath UUID commentId,
            @NotNull @Valid NewExtension extension,
            @BeanParam ReadVersion read) {
        var pledge = pledges.lockToAnswer(id);
        var comment = steps.begin(id, commentId, read);
        comment.extend(extension);
        return steps.done("extend-answer", comment, pledge);
    }
}
