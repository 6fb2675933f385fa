package org.chuangyou.pledge.progress;

/** What reporting does: the month's first report, another in its place, or nothing since it says the very same. */
public enum ProgressOutcome {
    CREATED,
    REPLACED,
    UNCHANGED
}
