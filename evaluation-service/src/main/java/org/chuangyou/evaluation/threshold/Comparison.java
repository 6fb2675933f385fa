package org.chuangyou.evaluation.threshold;

/** How a threshold is reached. */
public enum Comparison {
    /** 不低于，以上 */
    AT_LEAST,
    /** 超过 */
    MORE_THAN;

    /** @param sign of the difference between what is and what is required */
    boolean reached(int sign) {
        return this == AT_LEAST ? sign >= 0 : sign > 0;
    }
}
