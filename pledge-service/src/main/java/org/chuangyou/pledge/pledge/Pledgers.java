package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.organization.Days;
import org.chuangyou.pledge.organization.Members;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.organization.Posts;

/**
 * Who may pledge what: a person for themselves in their own organisation, a body by its secretary or deputy. What counts
 * is who was where on the day, whether it is today, by a request, or long ago, by a ledger.
 */
@ApplicationScoped
class Pledgers {

    private final Members members;
    private final Organizations organizations;
    private final Posts posts;

    Pledgers(Members members, Organizations organizations, Posts posts) {
        this.members = members;
        this.organizations = organizations;
        this.posts = posts;
    }

    /** As whom this person pledges. */
    Pledger of(DraftPledge draft, String personCode, Days days) {
        if (draft.kind().isPersonal()) {
            var member = members.find(personCode).orElseThrow(PledgeProblems::notAMember);
            requirePerson(draft, List.of(draft.organizationId()), personCode, days);
            return new Pledger(member.name(), member.personCode());
        }
        requireLeader(List.of(draft.organizationId()), personCode, days);
        return new Pledger(nameOf(draft.organizationId()), null);
    }

    /** Of bodies: 403 for all but those who led it, in one of the places where it may have stood. */
    void requireLeader(List<UUID> places, String personCode, Days days) {
        if (places.stream().noneMatch(place -> posts.leads(personCode, place, days))) {
            throw PledgeProblems.notItsSecretary();
        }
    }

    /**
     * A leader (领导干部) pledges where they hold a post, such as in the working committee above their own branch; in their
     * own branch also for a post held above it, since there they are a member among others (双重组织生活).
     */
    void requirePerson(DraftPledge draft, List<UUID> places, String personCode, Days days) {
        var organization = draft.organizationId();
        var isOwn = members.belongedSince(days, personCode, organization);
        var isLeader = draft.kind() == PledgeKind.LEADER;
        if (!isOwn && !(isLeader && places.stream().anyMatch(place -> posts.sitsIn(personCode, place, days)))) {
            throw PledgeProblems.notYourOrganization(nameOf(organization));
        }
        if (isOwn && isLeader && places.stream().noneMatch(place -> posts.sitsAtOrAbove(personCode, place, days))) {
            throw PledgeProblems.notALeader();
        }
    }

    private String nameOf(UUID organizationId) {
        return organizations.nameOf(organizationId).orElse(organizationId.toString());
    }
}
