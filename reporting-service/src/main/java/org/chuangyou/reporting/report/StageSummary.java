package org.chuangyou.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.campaign.CampaignReckoning;
import org.chuangyou.reporting.deeds.Deeds;
import org.chuangyou.reporting.deeds.DeedsReckoning;
import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.overview.Overview;
import org.chuangyou.reporting.overview.OverviewReckoning;
import org.chuangyou.reporting.pledge.Campaign;
import org.chuangyou.reporting.pledge.Plans;

/**
 * Drafts a stage summary (阶段总结): progress, good examples, problems, what comes next. The figures are filled in; what
 * only people can say is left open for them.
 */
@ApplicationScoped
class StageSummary {

    private static final String STAGE = "阶段";

    private final OverviewReckoning overviews;
    private final CampaignReckoning campaigns;
    private final DeedsReckoning deeds;
    private final Plans plans;

    StageSummary(OverviewReckoning overviews, CampaignReckoning campaigns, DeedsReckoning deeds, Plans plans) {
        this.overviews = overviews;
        this.campaigns = campaigns;
        this.deeds = deeds;
        this.plans = plans;
    }

    Statement draft(NewReport request, Campaign campaign, Tree.Named organization) {
        var overview = overviews.of(request.asOf(), organization.id());
        var figures = campaigns.of(campaign, organization, request.asOf());
        var done = deeds.of(organization, request.from(), request.lastDay());
        var plan = plans.clarityOf(campaign.id(), organization.id());
        var stage = stage(request);
        return new Statement(
                List.of(organization.name(), campaign.name(), stage + "总结"),
                overview,
                figures,
                done,
                passages(request, stage, overview, figures, done, plan));
    }

    private static List<Passage> passages(
            NewReport request,
            String stage,
            Overview overview,
            CampaignFigures figures,
            Deeds deeds,
            Optional<Plans.Clarity> plan) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.text(opening(request, stage, figures)));
        passages.addAll(Progress.of(overview, figures, deeds, plan));
        passages.add(Passage.heading("典型培养"));
        passages.add(Passage.open("本阶段培养和推广的先进典型：姓名或单位、主要事迹、推广情况"));
        passages.add(Passage.heading("存在问题"));
        passages.addAll(Shortcomings.of(figures));
        passages.add(Passage.open("工作中存在的其他问题及原因"));
        passages.add(Passage.heading("下段打算"));
        passages.addAll(NextSteps.of(figures));
        passages.add(Passage.open("下一阶段的重点工作、责任分工和完成时限"));
        return passages;
    }

    private static String opening(NewReport request, String stage, CampaignFigures figures) {
        var campaign = figures.campaign();
        return "%s至%s，%s%s按照%s的统一部署，围绕“%s”主题，%s扎实开展%s各项工作。现将有关情况总结如下（数据截至%s）。"
                .formatted(
                        ChineseDate.of(request.from()),
                        ChineseDate.of(request.to()),
                        figures.organization().name(),
                        Grounds.documents(campaign),
                        campaign.name(),
                        campaign.theme(),
                        Grounds.carriers(campaign),
                        stage,
                        ChineseDate.of(request.asOf()));
    }

    /** People name a stage with the word or without. */
    private static String stage(NewReport request) {
        var name = request.stage().strip();
        return name.endsWith(STAGE) ? name : name + STAGE;
    }
}
