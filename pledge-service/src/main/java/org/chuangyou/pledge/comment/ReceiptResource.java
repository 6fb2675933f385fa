package org.chuangyou.pledge.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.chuangyou.pledge.receipt.ReceiptCode;
import org.chuangyou.pledge.throttle.Throttled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** For whoever wrote a comment and kept the receipt. The code travels in a header, so that no log keeps it. */
@Path("/public/pledges/{id}/comments/{commentId}")
@Throttled
@Tag(name = "公开栏")
class ReceiptResource {

    private final Comments comments;
    private final CommentSteps steps;
    private final PublishedPledges pledges;
    private final Clock clock;

    ReceiptResource(Comments comments, CommentSteps steps, PublishedPledges pledges, Clock clock) {
        this.comments = comments;
        this.steps = steps;
        this.pledges = pledges;
        this.clock = clock;
    }

    @GET
    @Path("/receipt")
    @Operation(operationId = "readOwnComment", summary = "凭回执码查看自己的留言", description = "未显示的也可查看，隐藏的附理由。")
    @APIResponse(responseCode = "200", description = "留言及其办理情况")
    @APIResponse(responseCode = "403", description = "回执码不对")
    public RestResponse<CommentView> read(
            @RestPath UUID id,
            @RestPath UUID commentId,
            @RestHeader("Receipt-Code") @Parameter(description = "回执码", example = "7Q2M-0XKD-W9TA-5HGV") String code) {
        var pledge = pledges.require(id);
        var comment = comments.require(id, commentId);
        comment.requireWrittenBy(new ReceiptCode(code));
        return Etag.ok(steps.view(comment, pledge), comment.version());
    }

    @POST
    @Path("/reopening")
    @Transactional
    @Operation(
            operationId = "reopenComment",
            summary = "凭回执码重新提出",
            description = "办结而没有解决的，留言人可重新提出一次，理由经审看后显示，期限重新计算。")
    @APIResponse(responseCode = "200", description = "已重新提出")
    @APIResponse(responseCode = "403", description = "回执码不对")
    @APIResponse(responseCode = "409", description = "尚未办结，或已重新提出过")
    public RestResponse<CommentView> reopen(
            @RestPath UUID id,
            @RestPath UUID commentId,
            @RestHeader("Receipt-Code") @Parameter(description = "回执码", example = "7Q2M-0XKD-W9TA-5HGV") String code,
            @NotNull @Valid NewReopening reopening) {
        var pledge = pledges.lockToReopen(id);
        var comment = comments.require(id, commentId);
        comment.reopen(new ReceiptCode(code), reopening, LocalDate.now(clock));
        comments.flush();
        return Etag.ok(steps.view(comment, pledge), comment.version());
    }
}
