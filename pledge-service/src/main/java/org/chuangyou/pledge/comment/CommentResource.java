package org.chuangyou.pledge.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.announcement.Announcement.CommentAnswered;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/pledges")
@Authenticated
@Tag(name = "留言")
class CommentResource {

    private final Comments comments;
    private final PublishedPledges pledges;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CommentResource(Comments comments, PublishedPledges pledges, Outbox outbox, Audit audit, Clock clock) {
        this.comments = comments;
        this.pledges = pledges;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/comments")
    @Operation(operationId = "listComments", summary = "对承诺的留言", description = "承诺人只看到已显示的；本组织及其上级组织任职的人看到全部。新的在前。")
    public Page<CommentView> list(
            @RestPath UUID id, @RestQuery CommentStatus status, @BeanParam @Valid PageRequest page) {
        var readable = readable(id);
        if (status != null) {
            readable.retainAll(EnumSet.of(status));
        }
        var key = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(Comments.NEWEST);
        var found = comments.before(id, readable, key, page.limit + 1);
        return Page.of(found, page, comment -> List.of(comment.id()), Comment::view);
    }

    @GET
    @Path("/{id}/comments/{commentId}")
    @Operation(operationId = "readComment", summary = "一条留言", description = "承诺人只看到已显示的；本组织及其上级组织任职的人看到全部。")
    public RestResponse<CommentView> read(@RestPath UUID id, @RestPath UUID commentId) {
        var readable = readable(id);
        var comment = comments.require(id, commentId);
        if (!readable.contains(comment.view().status())) {
            throw CommentProblems.notFound();
        }
        return Etag.ok(comment.view(), comment.version());
    }

    @POST
    @Path("/{id}/comments/{commentId}/moderation")
    @Transactional
    @Operation(
            operationId = "moderateComment",
            summary = "审看留言",
            description = "本组织或上级组织任职的人决定显示或隐藏；隐藏须说明理由。不得审看对本人承诺的留言。")
    @APIResponse(responseCode = "200", description = "已决定")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "已审看过，或活动已结束")
    public RestResponse<CommentView> moderate(
            @RestPath UUID id,
            @RestPath UUID commentId,
            @NotNull @Valid Moderation moderation,
            @BeanParam ReadVersion read) {
        pledges.lockToModerate(id);
        var comment = comments.require(id, commentId);
        read.require(comment.version());
        comment.moderate(moderation);
        return done("moderate-comment", comment);
    }

    @POST
    @Path("/{id}/comments/{commentId}/answer")
    @Transactional
    @Operation(operationId = "answerComment", summary = "答复留言", description = "承诺人或本组织、上级组织任职的人答复已显示的留言，一条留言答复一次。")
    @APIResponse(responseCode = "200", description = "已答复")
    @APIResponse(responseCode = "409", description = "留言未显示或已答复，或活动已结束")
    public RestResponse<CommentView> answer(
            @RestPath UUID id,
            @RestPath UUID commentId,
            @NotNull @Valid NewAnswer answer,
            @BeanParam ReadVersion read) {
        var pledge = pledges.lockToAnswer(id);
        var comment = comments.require(id, commentId);
        read.require(comment.version());
        var today = LocalDate.now(clock);
        comment.answer(answer, pledges.isOfCaller(id) ? AnsweredBy.PLEDGER : AnsweredBy.ORGANIZATION, today);
        outbox.add(new CommentAnswered(id, pledge.campaignId(), pledge.organizationId(), today));
        return done("answer-comment", comment);
    }

    private EnumSet<CommentStatus> readable(UUID pledgeId) {
        pledges.requireInside(pledgeId);
        return EnumSet.copyOf(pledges.isOverseenByCaller(pledgeId) ? Comments.ANY : Comments.SHOWN);
    }

    private RestResponse<CommentView> done(String act, Comment comment) {
        comments.flush();
        audit.record(act, comment.id());
        return Etag.ok(comment.view(), comment.version());
    }
}
