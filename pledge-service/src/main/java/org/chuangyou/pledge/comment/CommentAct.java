package org.chuangyou.pledge.comment;

/** What is done with a comment, and in which status it can be. */
enum CommentAct {
    MODERATE(CommentStatus.PENDING),
    ANSWER(CommentStatus.SHOWN);

    private final CommentStatus from;

    CommentAct(CommentStatus from) {
        this.from = from;
    }

    CommentStatus from() {
        return from;
    }
}
