package org.chuangyou.pledge.pledge;

/** By what a pledge is made public (S1.5, S1.9): 公开栏、宣传栏、校刊校报、校园网络、其他. */
public enum Channel {
    NOTICE_BOARD,
    PUBLICITY_BOARD,
    SCHOOL_PAPER,
    CAMPUS_NETWORK,
    OTHER
}
