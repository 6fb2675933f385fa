package org.chuangyou.pledge.pledge;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.announcement.PledgeKind;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Members;
import org.chuangyou.pledge.organization.Members.Member;
import org.chuangyou.pledge.organization.Organizations;

/** Who may pledge what: a person for themselves in their own organisation, a body by its secretary or deputy. */
@ApplicationScoped
class Pledgers {

    private final Members members;
    private final Organizations organizations;
    private final Authority authority;
    private final Caller caller;

    Pledgers(Members members, Organizations organizations, Authority authority, Caller caller) {
        this.members = members;
        this.organizations = organizations;
        this.authority = authority;
        this.caller = caller;
    }

    Pledger of(DraftPledge draft) {
        return draft.kind().isPersonal() ? person(draft) : body(draft.organizationId());
    }

    private Pledger person(DraftPledge draft) {
        var member = members.find(caller.requirePersonCode()).orElseThrow(PledgeProblems::notAMember);
        if (!belongs(member, draft)) {
            throw PledgeProblems.notYourOrganization(nameOf(draft.organizationId()));
        }
        return new Pledger(member.name(), member.personCode());
    }

    /** A leader may also pledge where they hold a post, such as in the working committee above their own branch. */
    private boolean belongs(Member member, DraftPledge draft) {
        return member.organizationId().equals(draft.organizationId())
                || draft.kind() == PledgeKind.LEADER && authority.sitsIn(draft.organizationId());
    }

    private Pledger body(UUID organizationId) {
        if (!authority.leads(organizationId)) {
            throw PledgeProblems.notItsSecretary();
        }
        return new Pledger(nameOf(organizationId), null);
    }

    private String nameOf(UUID organizationId) {
        return organizations.nameOf(organizationId).orElse(organizationId.toString());
    }
}
