package org.chuangyou.evaluation.appraisal;

/** Why somebody takes no part. Nobody is given a grade in absence. */
public enum Ground {
    /** 预备党员：参加会议，不评定等次 */
    PROBATION,
    /** 年老体弱、卧病 */
    FRAIL,
    /** 外出流动，另在流入地党组织参加 */
    AWAY,
    /** 评议期间转出或不再是党员 */
    DEPARTED,
    OTHER
}
