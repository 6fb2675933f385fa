package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.organization.Organizations;
import org.jboss.resteasy.reactive.RestResponse;

/** How every step of a pledge begins and ends. */
@ApplicationScoped
class PledgeSteps {

    private final Pledges pledges;
    private final PledgeHistory history;
    private final RefutedEnds refuted;
    private final OpenCampaigns campaigns;
    private final Organizations organizations;
    private final Caller caller;

    PledgeSteps(
            Pledges pledges,
            PledgeHistory history,
            RefutedEnds refuted,
            OpenCampaigns campaigns,
            Organizations organizations,
            Caller caller) {
        this.pledges = pledges;
        this.history = history;
        this.refuted = refuted;
        this.campaigns = campaigns;
        this.organizations = organizations;
        this.caller = caller;
    }

    /**
     * One step: the pledge is locked, the caller may take it, read the newest version, and the status and the campaign
     * allow it.
     *
     * @param step does it and gives the remark for the history, or null
     */
    RestResponse<PledgeView> take(
            UUID id, Consumer<Pledge> mayAct, PledgeAct act, ReadVersion read, Function<Pledge, String> step) {
        var pledge = pledges.lock(id);
        mayAct.accept(pledge);
        begin(pledge, act, read);
        note(pledge, act, step.apply(pledge), null);
        return flushed(pledge);
    }

    /** Refuses when the caller read another version, when the campaign is not open, or when the status forbids it. */
    void begin(Pledge pledge, PledgeAct act, ReadVersion read) {
        read.require(pledge.version());
        if (!act.judgesEnd() && !endsAnew(pledge, act)) {
            campaigns.require(pledge.campaignId());
        }
        pledge.require(act);
    }

    /** What was found not to have ended when its campaign was over can be answered for then only. */
    private boolean endsAnew(Pledge pledge, PledgeAct act) {
        return PledgeAct.ENDS.contains(act) && refuted.afterClosing(pledge.id());
    }

    RestResponse<PledgeView> reviewed(Pledge pledge, NewReview said) {
        note(pledge, PledgeAct.REVIEW, said.remark(), said.items());
        return flushed(pledge);
    }

    /** All that was done goes to the database at once; a lost race surfaces here, and not at the commit. */
    private RestResponse<PledgeView> flushed(Pledge pledge) {
        pledges.flush();
        return answer(pledge);
    }

    private void note(Pledge pledge, PledgeAct act, String remark, List<ItemVerdict> verdicts) {
        history.note(pledge, act, caller.requirePersonCode(), remark, verdicts);
    }

    RestResponse<PledgeView> answer(Pledge pledge) {
        return Etag.ok(view(pledge), pledge.version());
    }

    PledgeView view(Pledge pledge) {
        return PledgeView.of(
                pledge, organizations.nameOf(pledge.organizationId()).orElse(null));
    }
}
