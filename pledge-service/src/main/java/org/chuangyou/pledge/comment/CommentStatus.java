package org.chuangyou.pledge.comment;

/** Whether a comment is shown to the public: not before the branch has looked at it. */
enum CommentStatus {
    PENDING,
    SHOWN,
    HIDDEN
}
