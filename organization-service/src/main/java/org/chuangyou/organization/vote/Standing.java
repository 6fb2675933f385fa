package org.chuangyou.organization.vote;

/** How somebody with a vote stands to the meeting. */
enum Standing {
    /** Left out of 应到. */
    EXCLUDED,
    ABSENT,
    /** Absent, with a written opinion sent before the meeting: it counts among the votes, not as attendance. */
    WRITTEN_OPINION,
    PRESENT
}
