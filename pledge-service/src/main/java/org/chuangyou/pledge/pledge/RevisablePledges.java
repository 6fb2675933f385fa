package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.campaign.OpenCampaign;
import org.chuangyou.pledge.campaign.OpenCampaigns;

/** Published pledges as their revisions meet them; what happens to a revision is noted in its pledge's history. */
@ApplicationScoped
public class RevisablePledges {

    private final Pledges pledges;
    private final Standing standing;
    private final OpenCampaigns campaigns;
    private final PledgeVersions versions;
    private final PledgeHistory history;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    RevisablePledges(
            Pledges pledges,
            Standing standing,
            OpenCampaigns campaigns,
            PledgeVersions versions,
            PledgeHistory history,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.pledges = pledges;
        this.standing = standing;
        this.campaigns = campaigns;
        this.versions = versions;
        this.history = history;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** 404 or 403 unless the caller is the pledger or oversees this pledge. */
    public void requireInside(UUID id) {
        standing.requireInside(pledges.require(id));
    }

    /** For its pledger: the pledge is locked, runs, and its campaign is open. */
    public void begin(UUID id) {
        begin(id, standing::requirePledger);
    }

    /** As {@link #begin(UUID)}, and 409 unless this may be promised from today on. */
    public void begin(UUID id, PledgeContent content) {
        var pledge = pledges.lock(id);
        var campaign = begin(pledge, standing::requirePledger);
        var today = LocalDate.now(clock);
        content.requireAhead(today);
        content.requireWithin(campaign);
        content.requireHeard(pledge.kind(), today);
    }

    /** As {@link #begin(UUID)}, for one of the committee who has no part in the pledge. */
    public void beginAsJudge(UUID id) {
        begin(id, standing::requireJudge);
    }

    /** As {@link #begin(UUID)}, for one of the committee. */
    public void beginAsCommittee(UUID id) {
        begin(id, standing::requireCommittee);
    }

    public void noteProposed(UUID id, String reason) {
        note(id, PledgeAct.PROPOSE_REVISION, reason, null);
    }

    public void noteReviewed(UUID id, NewReview said) {
        note(id, PledgeAct.REVIEW_REVISION, said.remark(), said.items());
    }

    public void noteReturned(UUID id, String reason) {
        note(id, PledgeAct.RETURN_REVISION, reason, null);
    }

    public void noteDropped(UUID id) {
        note(id, PledgeAct.DROP_REVISION, null, null);
    }

    /** The pledge's text from now on; what was public before stays to be read with the reason why it changed. */
    public void publish(UUID id, PledgeContent content, Review review, String reason, NewPublication said) {
        var today = LocalDate.now(clock);
        var pledge = pledges.require(id);
        pledge.revise(content, review, today);
        versions.keep(pledge, reason, new Publication(said.channels(), said.place(), today));
        outbox.add(PledgeEvent.revised(pledge));
        note(id, PledgeAct.REVISE, reason, null);
    }

    private void begin(UUID id, Consumer<Pledge> mayAct) {
        begin(pledges.lock(id), mayAct);
    }

    private OpenCampaign begin(Pledge pledge, Consumer<Pledge> mayAct) {
        mayAct.accept(pledge);
        var campaign = campaigns.require(pledge.campaignId());
        pledge.require(PledgeAct.REVISE);
        return campaign;
    }

    private void note(UUID id, PledgeAct act, String remark, List<ItemVerdict> verdicts) {
        history.note(pledges.require(id), act, caller.requirePersonCode(), remark, verdicts);
    }
}
