package org.chuangyou.pledge.rating;

/** Who says how well a pledge was kept: 自评、党员评、群众评、组织评. */
enum Rater {
    SELF,
    MEMBERS,
    MASSES,
    ORGANIZATION;

    /** Whether many say so at a meeting, and two tellers count. */
    public boolean isCounted() {
        return this == MEMBERS || this == MASSES;
    }
}
