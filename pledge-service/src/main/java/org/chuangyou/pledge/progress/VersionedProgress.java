package org.chuangyou.pledge.progress;

/** What was reported for a month, and the version in which it stands. */
public record VersionedProgress(MonthlyProgress progress, long version) {}
