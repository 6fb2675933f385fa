package org.chuangyou.pledge.comment;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.chuangyou.pledge.receipt.ReceiptCode;
import org.chuangyou.pledge.throttle.Throttled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/pledges")
@Tag(name = "公开栏")
class PublicCommentResource {

    private final Comments comments;
    private final CommentSteps steps;
    private final PublishedPledges pledges;
    private final Deadlines deadlines;
    private final Clock clock;

    PublicCommentResource(
            Comments comments, CommentSteps steps, PublishedPledges pledges, Deadlines deadlines, Clock clock) {
        this.comments = comments;
        this.steps = steps;
        this.pledges = pledges;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/comments")
    @Throttled
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "comment",
            summary = "留言",
            description = "无需登录；不记录留言人的任何个人信息，疑似手机号、身份证号的不收。经党组织审看后显示，限时答复。" + "回执码只示这一次，凭它查看办理情况，并可在办结后重新提出一次。")
    @APIResponse(responseCode = "201", description = "已收到，待审看")
    @APIResponse(responseCode = "409", description = "活动已结束")
    @APIResponse(responseCode = "429", description = "同一地址留言过于频繁，Retry-After 秒后再试")
    public RestResponse<CommentReceived> say(@RestPath UUID id, @NotNull @Valid NewComment said) {
        pledges.lockToComment(id);
        var receipt = ReceiptCode.issue();
        var comment = new Comment(UuidCreator.getTimeOrderedEpoch(), id, said, receipt, LocalDate.now(clock));
        comments.persistAndFlush(comment);
        var received = new CommentReceived(comment.id(), comment.status(), receipt.text());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, received)
                .location(URI.create("/public/pledges/" + id + "/comments/" + comment.id()))
                .build();
    }

    @GET
    @Path("/{id}/comments")
    @Operation(operationId = "listPublicComments", summary = "已显示的留言与答复", description = "无需登录；新的在前。")
    public Page<PublicComment> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        var due = deadlines.of(pledges.require(id).organizationId());
        var key = page.before();
        var found = comments.before(id, Comments.SHOWN, key, page.limit + 1);
        return Page.of(
                found,
                page,
                comment -> List.of(comment.id()),
                comment -> PublicComment.of(comment.view(due.apply(comment))));
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

            @Schema(description = "回执码，只示一次，请保存", examples = "7Q2M-0XKD-W9TA-5HGV")
            String receiptCode) {}
}
