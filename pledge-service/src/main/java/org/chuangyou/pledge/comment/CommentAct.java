package org.chuangyou.pledge.comment;

import java.util.EnumSet;
import java.util.Set;

import static org.chuangyou.pledge.comment.CommentStatus.CLOSED;
import static org.chuangyou.pledge.comment.CommentStatus.PENDING;
import static org.chuangyou.pledge.comment.CommentStatus.SHOWN;

/** What is done with a comment, and in which statuses it can be. */
enum CommentAct {
    MODERATE(PENDING),
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
