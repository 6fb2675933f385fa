package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.conflict.Conflict;
import org.chuangyou.pledge.conflict.Precondition;
import org.chuangyou.pledge.organization.Days;
import org.chuangyou.pledge.pledge.Drafted.Outcome;

/** Keeps what a pledger writes, whether they are on line or come back with drafts under ids of their own making. */
@ApplicationScoped
public class Drafting {

    private final Pledges pledges;
    private final PledgeHistory history;
    private final PledgeSteps steps;
    private final Pledgers pledgers;
    private final Standing standing;
    private final OpenCampaigns campaigns;
    private final Caller caller;
    private final OwnId ownId;
    private final Clock clock;

    Drafting(
            Pledges pledges,
            PledgeHistory history,
            PledgeSteps steps,
            Pledgers pledgers,
            Standing standing,
            OpenCampaigns campaigns,
            Caller caller,
            OwnId ownId,
            Clock clock) {
        this.pledges = pledges;
        this.history = history;
        this.steps = steps;
        this.pledgers = pledgers;
        this.standing = standing;
        this.campaigns = campaigns;
        this.caller = caller;
        this.ownId = ownId;
        this.clock = clock;
    }

    /** A new pledge under this id. */
    public Drafted create(UUID id, DraftPledge draft) {
        var pledger = pledgers.of(draft, caller.requirePersonCode(), Days.of(LocalDate.now(clock)));
        draft.content().requireWithin(campaigns.requireFor(draft.campaignId(), draft.organizationId()));
        draft.content().requireAhead(LocalDate.now(clock));
        var pledge = Pledge.draft(id, draft, pledger, caller.requirePersonCode());
        pledges.persistAndFlush(pledge);
        history.note(pledge, PledgeAct.DRAFT, caller.requirePersonCode(), null, null);
        return drafted(Outcome.CREATED, pledge);
    }

    /** Makes it, unless there is one; what is there already and says something else is told as a conflict. */
    public Drafted createOrSee(UUID id, DraftPledge draft) {
        var existing = pledges.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        if (existing.isEmpty()) {
            ownId.require(id);
            return create(id, draft);
        }
        if (!standing.isPledger(existing.get())) {
            // Of somebody else's draft nothing more is told than that the id is taken.
            throw Refusal.conflict("already-exists").asException();
        }
        return edit(existing.get(), draft, Precondition.version(null));
    }

    /** Replaces the content in the version seen; saying the very same again changes nothing in any version. */
    public Drafted edit(UUID id, DraftPledge draft, Precondition seen) {
        var pledge = pledges.lock(id);
        standing.requirePledger(pledge);
        return edit(pledge, draft, seen);
    }

    private Drafted edit(Pledge pledge, DraftPledge draft, Precondition seen) {
        if (pledge.isWhereItWas(draft) && pledge.content().equals(draft.content())) {
            return drafted(Outcome.UNCHANGED, pledge);
        }
        // First: where a pledge has gone over to since is told as what is there now.
        Conflict.check(seen, pledge.version(), steps.view(pledge));
        if (!pledge.isWhereItWas(draft)) {
            throw PledgeProblems.elsewhere();
        }
        var campaign = campaigns.require(pledge.campaignId());
        pledge.require(PledgeAct.EDIT);
        draft.content().requireWithin(campaign);
        draft.content().requireAhead(LocalDate.now(clock));
        pledge.edit(draft.content());
        pledges.flush();
        history.note(pledge, PledgeAct.EDIT, caller.requirePersonCode(), null, null);
        return drafted(Outcome.SAVED, pledge);
    }

    private Drafted drafted(Outcome outcome, Pledge pledge) {
        return new Drafted(outcome, steps.view(pledge), pledge.version());
    }
}
