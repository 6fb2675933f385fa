package org.chuangyou.organization.vote;

/**
 * Who must come and how many must say yes. The three kinds of vote have three different denominators, and mixing them up is
 * the commonest source of wrong results.
 *
 * @param eligible 应到
 * @param present 实到
 * @param beyondFourFifths by how many fifths of a person an election's attendance exceeds four fifths: 0 不少于, 1 超过
 */
record Denominators(VoteKind kind, int eligible, int present, int beyondFourFifths) {

    /** How many must be present. */
    int toOpen() {
        return switch (kind) {
            case RESOLUTION -> (eligible + 1) / 2; // 半数以上: half counts
            case ADMISSION, CONFIRMATION -> eligible / 2 + 1; // 必须超过半数
            case ELECTION, RUN_OFF -> (4 * eligible + beyondFourFifths + 4) / 5; // 不少于五分之四, rounded up
        };
    }

    boolean opens() {
        return present >= toOpen();
    }

    /** How many must say yes: exactly half is never enough. A run-off goes by rank alone (得票多的当选). */
    int toPass() {
        return switch (kind) {
            case RESOLUTION, ADMISSION, CONFIRMATION -> eligible / 2 + 1; // of 应到
            case ELECTION -> present / 2 + 1; // of 实到
            case RUN_OFF -> 0;
        };
    }
}
