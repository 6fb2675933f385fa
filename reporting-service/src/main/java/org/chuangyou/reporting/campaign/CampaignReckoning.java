package org.chuangyou.reporting.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.evaluation.Evaluations;
import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.figure.Source;
import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.pledge.Campaign;
import org.chuangyou.reporting.pledge.PledgeCounts;
import org.chuangyou.reporting.pledge.PledgeFigure;

/** Reckons a campaign's figures; screen, API, board and documents all take them from here. */
@ApplicationScoped
public class CampaignReckoning {

    private final PledgeCounts counts;
    private final Evaluations evaluations;

    CampaignReckoning(PledgeCounts counts, Evaluations evaluations) {
        this.counts = counts;
        this.evaluations = evaluations;
    }

    public CampaignFigures of(Campaign campaign, Tree.Named organization, LocalDate asOf) {
        var sums = counts.of(campaign.id(), organization.id(), asOf);
        var cover = counts.plans(campaign.id(), organization.id(), asOf);
        return new CampaignFigures(
                campaign,
                organization,
                asOf,
                plans(cover, asOf),
                PledgeFigures.of(sums, asOf),
                evaluations(campaign.id(), organization.id(), asOf),
                discrepancies(sums));
    }

    private static CampaignFigures.Plans plans(PledgeCounts.PlanCover cover, LocalDate asOf) {
        return new CampaignFigures.Plans(
                Figure.count(cover.planned(), "个", asOf, Source.PLANS, Source.BRANCHES)
                        .outOf(cover.branches(), "党支部"),
                Figure.count(cover.branches() - cover.planned(), "个", asOf, Source.PLANS, Source.BRANCHES)
                        .outOf(cover.branches(), "党支部"));
    }

    private CampaignFigures.Evaluations evaluations(UUID campaign, UUID organization, LocalDate asOf) {
        var items = evaluations.closed(campaign, organization, asOf).stream()
                .map(EvaluationFigures::of)
                .toList();
        return new CampaignFigures.Evaluations(Figure.count(items.size(), "次", asOf, Source.EVALUATIONS), items);
    }

    /** The numbers come by different facts: should one be lost, or told twice under two names, it shows here. */
    private static List<String> discrepancies(PledgeCounts.Sums sums) {
        var found = new ArrayList<String>();
        var published = sums.of(PledgeFigure.PUBLISHED);
        var told = sums.settled() + sums.of(PledgeFigure.RUNNING);
        if (published != told) {
            found.add("已公布的承诺%d份，而已了结与正在践诺的合计%d份，两者不符，请核对。".formatted(published, told));
        }
        return found;
    }
}
