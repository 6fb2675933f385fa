package org.chuangyou.organization.term;

import org.chuangyou.organization.tree.OrganizationKind;

/**
 * How long a term is. 支部工作条例 art. 21: 党支部委员会每届任期3年; 基层组织选举工作条例 art. 4: 总支部委员会、支部委员会每届任期一般为3年,
 * 基层委员会每届任期一般为5年. A Party group elects no committee and has no term.
 */
final class TermLength {

    private static final int BRANCH_YEARS = 3;
    private static final int COMMITTEE_YEARS = 5;

    private TermLength() {}

    /** Refuses any other length than that of the organisation's kind. */
    static void require(OrganizationKind kind, int given) {
        if (kind.name().equals("PARTY_GROUP")) {
            throw TermProblems.groupHasNone();
        }
        var years = kind.isBranch() || kind == OrganizationKind.GENERAL_BRANCH ? BRANCH_YEARS : COMMITTEE_YEARS;
        if (given != years) {
            throw TermProblems.wrongLength(kind, given, years);
        }
    }
}
