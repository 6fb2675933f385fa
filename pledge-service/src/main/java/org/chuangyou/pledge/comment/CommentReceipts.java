package org.chuangyou.pledge.comment;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.deadline.Deadlines;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.chuangyou.pledge.receipt.ReceiptHolder;
import org.chuangyou.pledge.receipt.Whereabouts;

/** Finds a comment by nothing but its code. */
@ApplicationScoped
class CommentReceipts implements ReceiptHolder {

    private final Comments comments;
    private final PublishedPledges pledges;
    private final Deadlines deadlines;

    CommentReceipts(Comments comments, PublishedPledges pledges, Deadlines deadlines) {
        this.comments = comments;
        this.pledges = pledges;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<Whereabouts> whereabouts(byte[] hash) {
        return comments.broughtUnder(hash).map(comment -> {
            var pledge = pledges.require(comment.pledgeId());
            return comment.whereabouts(pledge.organization(), comment.due(deadlines.of(pledge.organizationId())));
        });
    }
}
