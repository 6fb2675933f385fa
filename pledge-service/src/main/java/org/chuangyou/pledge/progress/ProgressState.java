package org.chuangyou.pledge.progress;

/** How a pledge stands at a month's end: 正常推进、已完成、遇到困难. */
public enum ProgressState {
    ON_TRACK,
    DONE,
    BLOCKED
}
