package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.organization.Authority;

/**
 * How the caller stands to a pledge. Who may not even know of it is told 404; who sees it but may not do this is told
 * 403 and why.
 */
@ApplicationScoped
class Standing {

    private final Pledges pledges;
    private final Authority authority;
    private final Caller caller;
    private final Clock clock;

    Standing(Pledges pledges, Authority authority, Caller caller, Clock clock) {
        this.pledges = pledges;
        this.authority = authority;
        this.caller = caller;
        this.clock = clock;
    }

    /** For a body, its secretary and deputies are the pledger. */
    boolean isPledger(Pledge pledge) {
        return pledge.owner()
                .map(caller.requirePersonCode()::equals)
                .orElseGet(() -> authority.leads(pledge.organizationId()));
    }

    boolean isInside(Pledge pledge) {
        return isPledger(pledge) || oversees(pledge);
    }

    boolean oversees(Pledge pledge) {
        return authority.sitsAtOrAbove(pledge.organizationId());
    }

    Pledge requireVisible(Pledge pledge) {
        if (!pledge.isPublic() && !isInside(pledge)) {
            throw PledgeProblems.notFound();
        }
        return pledge;
    }

    void requireInside(Pledge pledge) {
        if (!isInside(pledge)) {
            requireVisible(pledge);
            throw PledgeProblems.committeeOnly();
        }
    }

    void requirePledger(Pledge pledge) {
        if (!isPledger(pledge)) {
            requireVisible(pledge);
            throw PledgeProblems.pledgerOnly();
        }
    }

    /**
     * What nobody has read yet is the pledger's to take back; what is public, only with the committee's consent, and it is
     * the committee's too when there is no pledger any more.
     */
    void requireMayWithdraw(Pledge pledge) {
        if (pledge.isPublic() || pledges.isUnattended(pledge.id(), LocalDate.now(clock))) {
            requireJudge(pledge);
        } else {
            requirePledger(pledge);
        }
    }

    void requireCommittee(Pledge pledge) {
        if (!oversees(pledge)) {
            requireVisible(pledge);
            throw PledgeProblems.committeeOnly();
        }
    }

    /** One of the committee, or of one above it, who has no part in the pledge: nobody judges their own. */
    void requireJudge(Pledge pledge) {
        requireCommittee(pledge);
        requireNoPart(pledge);
    }

    /** Whether the caller is one of those. */
    boolean isJudge(Pledge pledge) {
        return oversees(pledge) && !hasPart(pledge);
    }

    /** A judge who is secretary or deputy secretary there or above: for what weighs more than one more opinion. */
    void requireLeadingJudge(Pledge pledge) {
        requireJudge(pledge);
        if (!authority.leadsAtOrAbove(pledge.organizationId())) {
            throw EndProblems.leadersOnly();
        }
    }

    /** Why it was not kept says the pledger, or one who leads the committee and has no part in it. */
    void requireMayExplain(Pledge pledge) {
        if (!isPledger(pledge)) {
            requireLeadingJudge(pledge);
        }
    }

    void requireNoPart(Pledge pledge) {
        if (hasPart(pledge)) {
            throw PledgeProblems.ownPledge();
        }
    }

    private boolean hasPart(Pledge pledge) {
        return pledges.isParty(caller.requirePersonCode(), pledge.id(), LocalDate.now(clock));
    }
}
