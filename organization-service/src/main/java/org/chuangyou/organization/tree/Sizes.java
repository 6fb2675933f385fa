package org.chuangyou.organization.tree;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.rule.Judgement;
import org.chuangyou.organization.rule.Rule;

/** What the rules say of an organisation's size: 支部工作条例 art. 4 and 5, and what is usual for 总支 and 党委. */
@ApplicationScoped
class Sizes {

    private final Residents residents;

    Sizes(Residents residents) {
        this.residents = residents;
    }

    /** A branch without any person yet is not held against the number of full members: it may come before them. */
    void judge(Organization organization, Judgement judgement) {
        var id = organization.id();
        if (organization.kind() == OrganizationKind.BRANCH && residents.count(id) > 0) {
            judgeFullMembers(organization, judgement);
        }
        judgeUsual(organization, judgement);
    }

    /** What is usual of its kind; an organisation may also come nearer to it without reaching it. */
    void judgeUsual(Organization organization, Judgement judgement) {
        var id = organization.id();
        switch (organization.kind()) {
            case BRANCH -> judgement.check(Rule.BRANCH_MEMBERS, residents.members(id));
            case JOINT_BRANCH -> judgeJointBranch(id, organization.units().size(), judgement);
            case GENERAL_BRANCH -> judgement.check(Rule.GENERAL_BRANCH_MEMBERS, residents.membersAtOrBelow(id));
            case PARTY_COMMITTEE -> judgement.check(Rule.PARTY_COMMITTEE_MEMBERS, residents.membersAtOrBelow(id));
            case WORKING_COMMITTEE, PARTY_GROUP -> {
                // no rule gives these a size
            }
        }
    }

    /** Three full members or a joint branch: of each part of a branch that is split, whoever is left in it. */
    void judgeFullMembers(Organization organization, Judgement judgement) {
        if (organization.kind() == OrganizationKind.BRANCH) {
            judgement.check(Rule.BRANCH_FULL_MEMBERS, residents.fullMembers(organization.id()));
        }
    }

    private void judgeJointBranch(UUID id, int units, Judgement judgement) {
        judgement.check(Rule.JOINT_BRANCH_UNITS, units);
        judgement.check(Rule.BRANCH_MEMBERS, residents.members(id));
    }
}
