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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/pledges")
@Tag(name = "公开栏")
class PublicCommentResource {

    private final Comments comments;
    private final PublishedPledges pledges;
    private final Clock clock;

    PublicCommentResource(Comments comments, PublishedPledges pledges, Clock clock) {
        this.comments = comments;
        this.pledges = pledges;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/comments")
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "comment", summary = "留言", description = "无需登录；不记录留言人的任何个人信息。经党组织审看后显示。")
    @APIResponse(responseCode = "201", description = "已收到，待审看")
    @APIResponse(responseCode = "409", description = "活动已结束")
    public RestResponse<CommentReceived> say(@RestPath UUID id, @NotNull @Valid NewComment said) {
        pledges.lockToComment(id);
        var comment = new Comment(UuidCreator.getTimeOrderedEpoch(), id, said, LocalDate.now(clock));
        comments.persistAndFlush(comment);
        var received = new CommentReceived(comment.id(), CommentStatus.PENDING);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, received)
                .location(URI.create("/public/pledges/" + id + "/comments/" + comment.id()))
                .build();
    }

    @GET
    @Path("/{id}/comments")
    @Operation(operationId = "listPublicComments", summary = "已显示的留言与答复", description = "无需登录；新的在前。")
    public Page<PublicComment> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        pledges.require(id);
        var key = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(Comments.NEWEST);
        var found = comments.before(id, Comments.SHOWN, key, page.limit + 1);
        return Page.of(found, page, comment -> List.of(comment.id()), Comment::shown);
    }

    @GET
    @Path("/{id}/comments/{commentId}")
    @Operation(operationId = "readPublicComment", summary = "一条已显示的留言", description = "无需登录；未显示的不可见。")
    public RestResponse<PublicComment> read(@RestPath UUID id, @RestPath UUID commentId) {
        pledges.require(id);
        var comment = comments.require(id, commentId);
        if (!comment.isShown()) {
            throw CommentProblems.notFound();
        }
        return Etag.ok(comment.shown(), comment.version());
    }

    /** All a commenter is told: it came in, and is to be looked at. */
    record CommentReceived(UUID id, CommentStatus status) {}
}
