package org.chuangyou.pledge.comment;

import java.util.EnumSet;
import java.util.Set;

import static org.chuangyou.pledge.comment.CommentStatus.CLOSED;
import static org.chuangyou.pledge.comment.CommentStatus.HIDDEN;
import static org.chuangyou.pledge.comment.CommentStatus.PENDING;
import static org.chuangyou.pledge.comment.CommentStatus.REOPENED;
import static org.chuangyou.pledge.comment.CommentStatus.SHOWN;

/** What is done with a comment, and in which statuses it can be. */
enum CommentAct {
    /** After a look at what somebody wrote, be it the comment or why it is reopened. */
    SHOW(PENDING, REOPENED, HIDDEN),
    /** The same; also when a pupil's name was overlooked. */
    HIDE(PENDING, REOPENED, SHOWN, CLOSED),
    EXTEND(SHOWN),
    /** Of a closed one only when it was closed as planned: then it is told later what became of the plan. */
    ANSWER(SHOWN, CLOSED),
    REOPEN(CLOSED);

    private final Set<CommentStatus> from;

    CommentAct(CommentStatus first, CommentStatus... more) {
        from = EnumSet.of(first, more);
    }

    Set<CommentStatus> from() {
        return from;
    }
}
