package org.chuangyou.pledge.pledge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.organization.Authority;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Pledges as those meet them who report how they stand, one by one or a whole branch at once: those that run, and those
 * that ran until their end, since what ran in a month is told of that month.
 */
@ApplicationScoped
public class RunningPledges {

    private static final String OF_ORGANIZATION = """
            SELECT p.* FROM pledge p JOIN campaign c ON c.id = p.campaign_id
            WHERE p.organization_id = :organization AND c.status = 'OPEN'
              AND p.status IN ('PUBLISHED', 'FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT')
              AND (:all OR p.pledger_code = :me)""";

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
        requireReportable(pledge);
        return RunningPledge.of(pledge);
    }

    /** Those of an organisation on which the caller may report: all for its committee and those above, else their own. */
    public List<RunningPledge> ofOrganization(UUID organizationId) {
        return running(reportable(organizationId, " ORDER BY p.id"));
    }

    /**
     * These of {@link #ofOrganization}, locked one after the other by id, and their campaigns kept open. Nothing else is
     * locked: whoever may report on one pledge, or on none, does not keep the others waiting.
     */
    public List<RunningPledge> lock(UUID organizationId, Collection<UUID> ids) {
        var these = " AND p.id = ANY (:ids) ORDER BY p.id FOR UPDATE OF p FOR SHARE OF c";
        return running(reportable(organizationId, these).setParameter("ids", ids.toArray(UUID[]::new)));
    }

    /** Says why the caller may not report on this pledge; returns when nothing speaks against it. */
    public void requireReportable(UUID id) {
        var pledge = pledges.require(id);
        standing.requireInside(pledge);
        requireReportable(pledge);
    }

    private void requireReportable(Pledge pledge) {
        campaigns.require(pledge.campaignId());
        if (!pledge.status().isEnd()) {
            pledge.require(PledgeAct.REPORT_PROGRESS);
        }
    }

    private NativeQuery<Pledge> reportable(UUID organizationId, String more) {
        return database.createNativeQuery(OF_ORGANIZATION + more, Pledge.class)
                .setParameter("organization", organizationId)
                .setParameter("all", authority.sitsAtOrAbove(organizationId))
                .setParameter("me", caller.requirePersonCode());
    }

    private static List<RunningPledge> running(NativeQuery<Pledge> found) {
        return found.getResultStream().map(RunningPledge::of).toList();
    }
}
