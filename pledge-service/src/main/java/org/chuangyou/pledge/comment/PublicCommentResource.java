package org.chuangyou.pledge.comment;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.deadline.Deadlines;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.chuangyou.pledge.receipt.Receipts;
import org.chuangyou.pledge.throttle.Throttled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/pledges")
@Tag(name = "公开栏")
class PublicCommentResource {

    private final Comments comments;
    private final CommentSteps steps;
    private final PublishedPledges pledges;
    private final Deadlines deadlines;
    private final Receipts receipts;
    private final CommentBox box;

    PublicCommentResource(
            Comments comments,
            CommentSteps steps,
            PublishedPledges pledges,
            Deadlines deadlines,
            Receipts receipts,
            CommentBox box) {
        this.comments = comments;
        this.steps = steps;
        this.pledges = pledges;
        this.deadlines = deadlines;
        this.receipts = receipts;
        this.box = box;
    }

    @POST
    @Path("/{id}/comments")
    @Throttled
    @Transactional
    @Operation(
            operationId = "comment",
            summary = "留言",
            description =
                    "无需登录；不记录留言人的任何个人信息，疑似手机号、身份证号的不收。经党组织审看后显示，限时答复。" + "凭回执码查看办理情况，并可在办结后重新提出一次；回执码可以自拟，重发不会重复。")
    @APIResponse(responseCode = "201", description = "已收到，待审看")
    @APIResponse(responseCode = "400", description = "自拟的回执码容易被猜到")
    @APIResponse(responseCode = "409", description = "活动已结束，或自拟的回执码已用于别的")
    @APIResponse(responseCode = "429", description = "同一地址留言过于频繁，Retry-After 秒后再试")
    public RestResponse<CommentReceived> say(
            @RestPath UUID id,
            @RestHeader("Receipt-Code") @Parameter(ref = "Receipt-Code") String own,
            @NotNull @Valid NewComment said) {
        var code = receipts.codeFor(own);
        var comment = box.take(id, said, code);
        var received = new CommentReceived(comment.id(), comment.status(), code.text());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, received)
                .location(URI.create("/public/pledges/" + id + "/comments/" + comment.id()))
                .build();
    }

    @GET
    @Path("/{id}/comments")
    @Operation(operationId = "listPublicComments", summary = "已显示的留言与答复", description = "无需登录；新的在前。")
    public Page<PublicComment> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        var limit = deadlines.of(pledges.require(id).organizationId());
        var key = page.before();
        var found = comments.before(id, Comments.SHOWN, key, page.limit + 1);
        return Page.of(found, page, comment -> List.of(comment.id()), comment -> PublicComment.of(comment.view(limit)));
    }

    @GET
    @Path("/{id}/comments/{commentId}")
    @Operation(operationId = "readPublicComment", summary = "一条已显示的留言", description = "无需登录；未显示的不可见。")
    public RestResponse<PublicComment> read(@RestPath UUID id, @RestPath UUID commentId) {
        var pledge = pledges.require(id);
        var comment = comments.require(id, commentId);
        if (!comment.status().isPublic()) {
            throw CommentProblems.notFound();
        }
        return Etag.ok(PublicComment.of(steps.view(comment, pledge)), comment.version());
    }

    /** All a commenter is told: it came in, is to be looked at, and by which code to come back to it. */
    record CommentReceived(
            UUID id,
            CommentStatus status,

            @Schema(description = "回执码，请保存，遗失的无法找回", examples = "7Q2M-0XKD-W9TA-5HGV")
            String receiptCode) {}
}
