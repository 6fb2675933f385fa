package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.campaign.OpenCampaign;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.jboss.resteasy.reactive.RestResponse;

/** How every step of a revision begins and ends. The pledge is locked, so that only one revises it. */
@ApplicationScoped
class RevisionSteps {

    private final Pledges pledges;
    private final PledgeSteps pledgeSteps;
    private final Revisions revisions;
    private final Standing standing;
    private final OpenCampaigns campaigns;
    private final Audit audit;

    RevisionSteps(
            Pledges pledges,
            PledgeSteps pledgeSteps,
            Revisions revisions,
            Standing standing,
            OpenCampaigns campaigns,
            Audit audit) {
        this.pledges = pledges;
        this.pledgeSteps = pledgeSteps;
        this.revisions = revisions;
        this.standing = standing;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    Pledge requireInside(UUID pledgeId) {
        var pledge = pledges.require(pledgeId);
        standing.requireInside(pledge);
        return pledge;
    }

    Pledge beginByPledger(UUID pledgeId) {
        return begin(pledgeId, standing::requirePledger);
    }

    /** The revision under way, for one of the committee who has no part in the pledge. */
    Revision beginByJudge(UUID pledgeId, ReadVersion read) {
        return begin(pledgeId, standing::requireJudge, read);
    }

    Revision beginByCommittee(UUID pledgeId, ReadVersion read) {
        return begin(pledgeId, standing::requireCommittee, read);
    }

    private Revision begin(UUID pledgeId, Consumer<Pledge> mayAct, ReadVersion read) {
        begin(pledgeId, mayAct);
        var revision = revisions.requireOpen(pledgeId);
        read.require(revision.version());
        return revision;
    }

    private Pledge begin(UUID pledgeId, Consumer<Pledge> mayAct) {
        var pledge = pledges.lock(pledgeId);
        mayAct.accept(pledge);
        campaignOf(pledge);
        pledge.require(PledgeAct.REVISE);
        return pledge;
    }

    /** The campaign, which must be open. */
    OpenCampaign campaignOf(Pledge pledge) {
        return campaigns.require(pledge.campaignId());
    }

    Pledge pledge(UUID pledgeId) {
        return pledges.require(pledgeId);
    }

    /** Into the pledge's own history, beside its other steps. */
    void note(UUID pledgeId, PledgeAct act, String remark, List<ItemVerdict> verdicts) {
        pledges.flush();
        pledgeSteps.note(pledge(pledgeId), act, remark, verdicts);
    }

    RestResponse<RevisionView> done(String act, Revision revision) {
        revisions.flush();
        var view = revision.view();
        audit.record(act, view.pledgeId());
        return Etag.ok(view, revision.version());
    }
}
