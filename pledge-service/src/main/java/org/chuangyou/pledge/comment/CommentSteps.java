package org.chuangyou.pledge.comment;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.deadline.Deadlines;
import org.chuangyou.pledge.pledge.PublishedPledge;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.jboss.resteasy.reactive.RestResponse;

/** How every step of a comment within the branch begins and ends. */
@ApplicationScoped
class CommentSteps {

    private final Comments comments;
    private final PublishedPledges pledges;
    private final Deadlines deadlines;
    private final Audit audit;

    CommentSteps(Comments comments, PublishedPledges pledges, Deadlines deadlines, Audit audit) {
        this.comments = comments;
        this.pledges = pledges;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    Comment begin(UUID pledgeId, UUID id, ReadVersion read) {
        var comment = comments.require(pledgeId, id);
        read.require(comment.version());
        return comment;
    }

    RestResponse<CommentView> done(String act, Comment comment, PublishedPledge pledge) {
        comments.flush();
        audit.record(act, comment.id());
        return answer(comment, pledge);
    }

    /** As it is for the caller. */
    RestResponse<CommentView> answer(Comment comment, PublishedPledge pledge) {
        var view = view(comment, pledge);
        var shown = pledges.isJudgedByCaller(pledge.id()) ? view : view.asShown();
        return Etag.ok(shown, comment.version());
    }

    /** With all that is known of it. */
    CommentView view(Comment comment, PublishedPledge pledge) {
        return comment.view(deadlines.of(pledge.organizationId()));
    }
}
