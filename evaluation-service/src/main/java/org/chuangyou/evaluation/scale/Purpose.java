package org.chuangyou.evaluation.scale;

/** What the grades of a scale say. */
public enum Purpose {
    /** What people think of somebody or something: 满意, 不满意. */
    OPINION,
    /** What a branch finds its member to be: 优秀, 不合格. The first grade is capped, the last one has consequences. */
    APPRAISAL
}
