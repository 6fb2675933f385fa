package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.search.ByDay;

/** Pledges as the neighbouring features meet them; whose pledge it is and who oversees it is asked here alone. */
@ApplicationScoped
public class PublishedPledges {

    private final Pledges pledges;
    private final RefutedEnds refuted;
    private final Standing standing;
    private final OpenCampaigns campaigns;
    private final Organizations organizations;

    PublishedPledges(
            Pledges pledges,
            RefutedEnds refuted,
            Standing standing,
            OpenCampaigns campaigns,
            Organizations organizations) {
        this.pledges = pledges;
        this.refuted = refuted;
        this.standing = standing;
        this.campaigns = campaigns;
        this.organizations = organizations;
    }

    /** What everybody may see; 404 before publication. */
    public PublishedPledge require(UUID id) {
        return published(requirePublic(pledges.require(id)));
    }

    /** Ends that everybody read and that were found not to be so, oldest first. */
    public List<RefutedEnding> refutedEndings(UUID id) {
        return refuted.of(id).stream().map(RefutedEnd::view).toList();
    }

    /** Last published first. */
    public Page<PublishedPledge> list(BoardFilter filter, PageRequest page) {
        var found = pledges.published(filter, ByDay.of(page), page.limit + 1);
        var names =
                organizations.namesOf(found.stream().map(Pledge::organizationId).collect(Collectors.toSet()));
        return Page.of(
                found,
                page,
                pledge -> new ByDay(pledge.publication().publishedOn(), pledge.id()).key(),
                pledge -> PublishedPledge.of(PledgeView.of(pledge, names.get(pledge.organizationId()))));
    }

    /** 404 unless the caller may know of this pledge. */
    public void requireVisible(UUID id) {
        standing.requireVisible(pledges.require(id));
    }

    /** 404 or 403 unless the caller is the pledger or oversees this pledge. */
    public void requireInside(UUID id) {
        standing.requireInside(pledges.require(id));
    }

    /** Whether the caller is of those who judge what is said of this pledge: an overseer who has no part in it. */
    public boolean isJudgedByCaller(UUID id) {
        return standing.isJudge(pledges.require(id));
    }

    /** Whether it is the caller's own pledge. */
    public boolean isOfCaller(UUID id) {
        return standing.isPledger(pledges.require(id));
    }

    /** The pledge of the caller whose end is confirmed, locked, for them to say how they kept it. */
    public PublishedPledge lockToRateOwn(UUID id) {
        var pledge = pledges.lock(id);
        standing.requirePledger(pledge);
        return ended(pledge);
    }

    /** The ended pledge, locked, for its overseers who have no part in it to judge it. */
    public PublishedPledge lockToJudge(UUID id) {
        var pledge = pledges.lock(id);
        standing.requireJudge(pledge);
        return ended(pledge);
    }

    /** The ended pledge, locked, for somebody who has no part in it to count what others said. */
    public PublishedPledge lockToCount(UUID id) {
        var pledge = pledges.lock(id);
        standing.requireVisible(pledge);
        standing.requireNoPart(pledge);
        return ended(pledge);
    }

    /** The running pledge, locked, for its overseers who have no part in it to look how it is kept. */
    public PublishedPledge lockToCheck(UUID id) {
        var pledge = pledges.lock(id);
        standing.requireJudge(pledge);
        campaigns.require(pledge.campaignId());
        return acting(pledge, PledgeAct.CHECK);
    }

    /** The pledge, locked, for the same to see a problem put right, also after its end: that changes no pledge. */
    public PublishedPledge lockToPutRight(UUID id) {
        var pledge = pledges.lock(id);
        standing.requireJudge(pledge);
        return acting(pledge, PledgeAct.PUT_RIGHT);
    }

    /** The public pledge, locked, for the public to comment on while its campaign is open. */
    public PublishedPledge lockToComment(UUID id) {
        var pledge = requirePublic(pledges.lock(id));
        campaigns.require(pledge.campaignId());
        return acting(pledge, PledgeAct.COMMENT);
    }

    /** The public pledge, locked, for whoever wrote a comment to come back to it. */
    public PublishedPledge lockToReopen(UUID id) {
        return acting(requirePublic(pledges.lock(id)), PledgeAct.COMMENT);
    }

    /** The public pledge, locked, for its overseers who have no part in it to judge comments. */
    public PublishedPledge lockToModerate(UUID id) {
        var pledge = pledges.lock(id);
        standing.requireJudge(pledge);
        return acting(pledge, PledgeAct.COMMENT);
    }

    /** The public pledge, locked, for its pledger or overseers to answer comments. */
    public PublishedPledge lockToAnswer(UUID id) {
        var pledge = pledges.lock(id);
        standing.requireInside(pledge);
        return acting(pledge, PledgeAct.COMMENT);
    }

    private PublishedPledge ended(Pledge pledge) {
        pledge.requireConfirmedEnd(PledgeAct.RATE);
        return published(pledge);
    }

    /** What is said of a pledge changes none, so it is said after the campaign too. */
    private PublishedPledge acting(Pledge pledge, PledgeAct act) {
        pledge.require(act);
        return published(pledge);
    }

    private static Pledge requirePublic(Pledge pledge) {
        if (!pledge.isPublic()) {
            throw PledgeProblems.notFound();
        }
        return pledge;
    }

    private PublishedPledge published(Pledge pledge) {
        var organization = organizations.nameOf(pledge.organizationId()).orElse(null);
        return PublishedPledge.of(PledgeView.of(pledge, organization));
    }
}
