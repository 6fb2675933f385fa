package org.chuangyou.pledge.comment;

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
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.deadline.Deadlines;
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
    private final CommentSteps steps;
    private final PublishedPledges pledges;
    private final Deadlines deadlines;
    private final Audit audit;

    CommentResource(Comments comments, CommentSteps steps, PublishedPledges pledges, Deadlines deadlines, Audit audit) {
        this.comments = comments;
        this.steps = steps;
        this.pledges = pledges;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @GET
    @Path("/{id}/comments")
    @Operation(
            operationId = "listComments",
            summary = "对承诺的留言",
            description = "与承诺有关的人（承诺人、代为起草的人等）只看到已显示的和同意显示的署名；本组织及其上级组织任职的其他人看到全部。新的在前。")
    public Page<CommentView> list(
            @RestPath UUID id, @RestQuery CommentStatus status, @BeanParam @Valid PageRequest page) {
        var judges = judges(id);
        var readable = readable(judges);
        var limit = deadlines.of(pledges.require(id).organizationId());
        if (status != null) {
            readable.retainAll(EnumSet.of(status));
        }
        audit.record("list-comments", id);
        var key = page.before();
        var found = comments.before(id, readable, key, page.limit + 1);
        return Page.of(
                found,
                page,
                comment -> List.of(comment.id()),
                comment -> judges ? comment.view(limit) : comment.view(limit).asShown());
    }

    @GET
    @Path("/{id}/comments/{commentId}")
    @Operation(
            operationId = "readComment",
            summary = "一条留言",
            description = "与承诺有关的人只看到已显示的和同意显示的署名；本组织及其上级组织任职的其他人看到全部。")
    public RestResponse<CommentView> read(@RestPath UUID id, @RestPath UUID commentId) {
        var judges = judges(id);
        var comment = comments.require(id, commentId);
        if (!readable(judges).contains(comment.status())) {
            throw CommentProblems.notFound();
        }
        audit.record("read-comment", commentId);
        return steps.answer(comment, pledges.require(id));
    }

    @POST
    @Path("/{id}/comments/{commentId}/moderation")
    @Transactional
    @Operation(
            operationId = "moderateComment",
            summary = "审看留言",
            description =
                    "本组织或上级组织任职的人决定显示或隐藏；隐藏须说明理由，署名默认不显示。重新提出的理由同样审看后显示；已显示的可隐藏，已隐藏的可恢复，均须说明理由。" + "不得审看对本人承诺的留言。")
    @APIResponse(responseCode = "200", description = "已决定")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "已如此决定过")
    public RestResponse<CommentView> moderate(
            @RestPath UUID id,
            @RestPath UUID commentId,
            @NotNull @Valid Moderation moderation,
            @BeanParam ReadVersion read) {
        var pledge = pledges.lockToModerate(id);
        var comment = steps.begin(id, commentId, read);
        comment.moderate(moderation);
        return steps.done("moderate-comment", comment, pledge);
    }

    private boolean judges(UUID pledgeId) {
        pledges.requireInside(pledgeId);
        return pledges.isJudgedByCaller(pledgeId);
    }

    private static EnumSet<CommentStatus> readable(boolean judges) {
        return EnumSet.copyOf(judges ? Comments.ANY : Comments.SHOWN);
    }
}
