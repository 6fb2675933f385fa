package org.chuangyou.evaluation.pair;

/** Who is judged in a pair. */
public enum PairSubject {
    TEACHER,
    MEMBER,
    BRANCH,
    /** The Party organisation above those who judge. */
    SUPERIOR
}
