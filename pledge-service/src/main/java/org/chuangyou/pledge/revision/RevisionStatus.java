package org.chuangyou.pledge.revision;

/** How far a revision (修订) has come; what each status permits stands in {@link RevisionAct}. */
enum RevisionStatus {
    /** Before the committee. */
    PROPOSED,
    /** Sent back with the reason; the pledger mends it. */
    RETURNED,
    /** Good; to be made public as the pledge was. */
    ACCEPTED,
    /** The pledge's text since then. */
    PUBLISHED,
    /** Given up; the pledge stands as it was. */
    DROPPED
}
