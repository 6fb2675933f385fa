package org.chuangyou.evaluation.poll;

/** Who is judged: an organisation or a member. */
public enum SubjectKind {
    BRANCH,
    MEMBER
}
