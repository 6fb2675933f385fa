package org.chuangyou.pledge.pledge;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Members;
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
        var isOwn = member.organizationId().equals(draft.organizationId());
        if (draft.kind() == PledgeKind.LEADER) {
            requireLeader(draft.organizationId(), isOwn);
        } else if (!isOwn) {
            throw PledgeProblems.notYourOrganization(nameOf(draft.organizationId()));
        }
        return new Pledger(member.name(), member.personCode());
    }

    /**
     * A leader (领导干部) pledges where they hold a post, such as in the working committee above their own branch; in their
     * own branch also for a post held above it, since there they are a member among others (双重组织生活).
     */
    private void requireLeader(UUID organizationId, boolean isOwn) {
        var holdsPost = isOwn ? authority.sitsAtOrAbove(organizationId) : authority.sitsIn(organizationId);
        if (!holdsPost) {
            throw isOwn ? PledgeProblems.notALeader() : PledgeProblems.notYourOrganization(nameOf(organizationId));
        }
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
