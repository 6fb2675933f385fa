package org.chuangyou.evaluation.pair;

/** Which way a judgement goes. */
public enum Direction {
    /** 服务对象评: those who are served judge those who serve them. */
    BY_THE_SERVED,
    /** 下评上: those below judge what stands above them, and so need the most protection. */
    UPWARD
}
