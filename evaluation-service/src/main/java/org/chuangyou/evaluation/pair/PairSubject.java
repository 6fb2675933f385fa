package org.chuangyou.evaluation.pair;

import org.chuangyou.evaluation.poll.SubjectKind;

/** Who is judged in a pair. */
public enum PairSubject {
    /** A teacher, as far as the rosters know one: who is a Party member. */
    TEACHER(SubjectKind.MEMBER),
    MEMBER(SubjectKind.MEMBER),
    BRANCH(SubjectKind.BRANCH),
    /** The Party organisation above those who judge. */
    SUPERIOR(SubjectKind.BRANCH);

    private final SubjectKind kind;

    PairSubject(SubjectKind kind) {
        this.kind = kind;
    }

    /** What a template must be for. */
    public SubjectKind kind() {
        return kind;
    }
}
