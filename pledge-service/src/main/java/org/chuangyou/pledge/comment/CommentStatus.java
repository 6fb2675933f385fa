package org.chuangyou.pledge.comment;

/** How far a comment has come. It is shown to the public not before the branch has looked at it. */
enum CommentStatus {
    PENDING,
    SHOWN,
    HIDDEN,
    /** Shown, and answered in a way that {@link Outcome} names. */
    CLOSED,
    /** Closed, but whoever wrote it objects; why is shown not before the branch has looked at it. */
    REOPENED;

    boolean isPublic() {
        return switch (this) {
            case PENDING, HIDDEN -> false;
            case SHOWN, CLOSED, REOPENED -> true;
        };
    }
}
