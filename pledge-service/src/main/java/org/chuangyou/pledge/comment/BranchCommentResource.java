package org.chuangyou.pledge.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** For a committee that answers in time, and for the one above that sees to it. */
@Path("/organizations/{organizationId}/comments")
@Authenticated
@Tag(name = "留言")
class BranchCommentResource {

    private final BranchComments comments;
    private final Reach reach;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    BranchCommentResource(BranchComments comments, Reach reach, Audit audit, Caller caller, Clock clock) {
        this.comments = comments;
        this.reach = reach;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listBranchComments",
            summary = "对本组织各项承诺的留言",
            description = "本组织或上级组织任职的人可见；含下级组织的。对与本人有关的承诺，只列已显示的和同意显示的署名。新的在前。")
    @APIResponse(responseCode = "200", description = "留言、期限和所对的承诺")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职")
    public Page<BranchComment> list(
            @RestPath UUID organizationId, @BeanParam @Valid CommentFilter filter, @BeanParam @Valid PageRequest page) {
        reach.requireCommittee(organizationId);
        audit.record("list-comments", organizationId);
        var key = page.before();
        var reader = new BranchComments.Reader(caller.requirePersonCode(), LocalDate.now(clock));
        var found = comments.before(organizationId, filter, reader, key, page.limit + 1);
        return Page.of(found, page, comment -> List.of(comment.id()), comments.views(found, reader));
    }
}
