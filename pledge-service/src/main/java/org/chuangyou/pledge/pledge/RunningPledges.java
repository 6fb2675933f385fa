package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.organization.Authority;
import org.hibernate.Session;

/** Running pledges as those meet them who report how they stand, one by one or a whole branch at once. */
@ApplicationScoped
public class RunningPledges {

    private static final String OF_ORGANIZATION = """
            SELECT p.* FROM pledge p JOIN campaign c ON c.id = p.campaign_id
            WHERE p.organization_id = :organization AND p.status = 'PUBLISHED' AND c.status = 'OPEN'
            ORDER BY p.id""";

    private final Pledges pledges;
    private final Standing standing;
    private final Authority authority;
    private final OpenCampaigns campaigns;
    private final Session database;
    private final Caller caller;

    RunningPledges(
            Pledges pledges,
            Standing standing,
            Authority authority,
            OpenCampaigns campaigns,
            Session database,
            Caller caller) {
        this.pledges = pledges;
        this.standing = standing;
        this.authority = authority;
        this.campaigns = campaigns;
        this.database = database;
        this.caller = caller;
    }

    /** The caller's pledge that runs, or ran until its end, locked so that its facts keep their order. */
    public RunningPledge lockOwn(UUID id) {
        var pledge = pledges.lock(id);
        standing.requirePledger(pledge);
        campaigns.require(pledge.campaignId());
        if (!pledge.status().isEnd()) {
            pledge.require(PledgeAct.REPORT_PROGRESS);
        }
        return RunningPledge.of(pledge);
    }

    /** Those of an organisation on which the caller may report: all for its committee and those above, else their own. */
    public List<RunningPledge> ofOrganization(UUID organizationId) {
        return find(organizationId, "").map(RunningPledge::of).toList();
    }

    /** As {@link #ofOrganization}, locked one after the other by id, and their campaigns kept open. */
    public List<RunningPledge> lockOfOrganization(UUID organizationId) {
        return find(organizationId, " FOR UPDATE OF p FOR SHARE OF c")
                .map(RunningPledge::of)
                .toList();
    }

    /** Says why the caller may not report on this pledge; returns when nothing speaks against it. */
    public void requireReportable(UUID id) {
        var pledge = pledges.require(id);
        standing.requireInside(pledge);
        campaigns.require(pledge.campaignId());
        pledge.require(PledgeAct.REPORT_PROGRESS);
    }

    private Stream<Pledge> find(UUID organizationId, String lock) {
        var all = authority.sitsAtOrAbove(organizationId);
        var me = caller.requirePersonCode();
        return database.createNativeQuery(OF_ORGANIZATION + lock, Pledge.class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .filter(pledge -> all || pledge.owner().filter(me::equals).isPresent());
    }
}
