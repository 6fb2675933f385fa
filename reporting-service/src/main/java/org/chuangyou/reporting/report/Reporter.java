package org.chuangyou.reporting.report;

import java.time.Clock;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.reporting.figure.AsOf;
import org.chuangyou.reporting.organization.Authority;
import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.pledge.Campaigns;

/** Makes reports. */
@ApplicationScoped
class Reporter {

    private final Reports reports;
    private final StageSummary stageSummary;
    private final Campaigns campaigns;
    private final Tree tree;
    private final Authority authority;
    private final AsOf asOf;
    private final Clock clock;

    Reporter(
            Reports reports,
            StageSummary stageSummary,
            Campaigns campaigns,
            Tree tree,
            Authority authority,
            AsOf asOf,
            Clock clock) {
        this.reports = reports;
        this.stageSummary = stageSummary;
        this.campaigns = campaigns;
        this.tree = tree;
        this.authority = authority;
        this.asOf = asOf;
        this.clock = clock;
    }

    /** Makes a report of the state of things as of the day asked for, and keeps it. */
    Report make(NewReport wanted) {
        var organization = organization(wanted.organizationId());
        var campaign = campaigns.find(wanted.campaignId()).orElseThrow(NotFoundException::new);
        var request = wanted.within(campaign);
        asOf.notInTheFuture(request.asOf());
        if (request.to().isBefore(request.from()) || request.asOf().isBefore(request.from())) {
            throw ReportProblems.badPeriod(request);
        }
        var content =
                switch (request.kind()) {
                    case STAGE_SUMMARY -> stageSummary.draft(request, campaign, organization);
                };
        var report = new Report(UuidCreator.getTimeOrderedEpoch(), request, clock.instant(), reports.write(content));
        reports.persistAndFlush(report);
        return report;
    }

    private Tree.Named organization(UUID id) {
        return tree.find(id).filter(found -> authority.reaches(id)).orElseThrow(NotFoundException::new);
    }
}
