package org.chuangyou.pledge.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.chuangyou.pledge.receipt.ReceiptCode;
import org.chuangyou.pledge.receipt.Receipts;

/** Takes comments in, each once under its code. */
@ApplicationScoped
class CommentBox {

    private final Comments comments;
    private final PublishedPledges pledges;
    private final Receipts receipts;
    private final Clock clock;

    CommentBox(Comments comments, PublishedPledges pledges, Receipts receipts, Clock clock) {
        this.comments = comments;
        this.pledges = pledges;
        this.receipts = receipts;
        this.clock = clock;
    }

    Comment take(UUID pledgeId, NewComment said, ReceiptCode code) {
        return receipts.once(
                code, comments::broughtUnder, it -> it.says(pledgeId, said), () -> bring(pledgeId, said, code));
    }

    private Comment bring(UUID pledgeId, NewComment said, ReceiptCode code) {
        pledges.lockToComment(pledgeId);
        var comment = new Comment(UuidCreator.getTimeOrderedEpoch(), pledgeId, said, code, LocalDate.now(clock));
        comments.persistAndFlush(comment);
        return comment;
    }
}
