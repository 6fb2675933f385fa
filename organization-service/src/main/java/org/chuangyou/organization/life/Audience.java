package org.chuangyou.organization.life;

/** Who is expected at a meeting. The order is that of preference, where a meeting may have several audiences. */
enum Audience {
    /** The members of a party group. */
    GROUP,
    /** All members of the branch, full and on probation. */
    MEMBERS,
    /** Who sits on the organisation's committee. */
    COMMITTEE,
    /** Persons named one by one, from this organisation or below it. */
    INVITED,
    /** Anybody; only heads are counted. */
    OPEN
}
