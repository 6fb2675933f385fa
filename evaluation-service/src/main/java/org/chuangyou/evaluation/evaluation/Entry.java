package org.chuangyou.evaluation.evaluation;

/** How people of a group come to their ballot. */
public enum Entry {
    /** 抽取测评码: an unnumbered slip out of a hat, so that nobody knows who was issued a ballot. */
    SLIP,
    /** 党员登录: members sign in as themselves. The roll knows who was issued a ballot, and nobody which one it is. */
    MEMBER
}
