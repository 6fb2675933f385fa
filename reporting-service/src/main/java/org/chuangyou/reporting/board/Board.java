package org.chuangyou.reporting.board;

import java.time.LocalDate;
import java.util.List;

import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.campaign.CampaignFigures.Satisfaction;
import org.chuangyou.reporting.campaign.Definition;
import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.pledge.Campaign;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public face of a campaign. */
@Schema(description = "公示栏")
record Board(Campaign campaign, LocalDate asOf, Pledges pledges, List<Evaluation> evaluations) {

    static Board of(CampaignFigures figures) {
        var pledges = figures.pledges();
        return new Board(
                figures.campaign(),
                figures.asOf(),
                new Pledges(
                        pledges.published(),
                        pledges.fulfilled(),
                        pledges.unkept().total()),
                figures.evaluations().items().stream()
                        .filter(evaluation -> evaluation.publishedOn() != null)
                        .map(Evaluation::of)
                        .toList());
    }

    @Schema(name = "BoardPledges")
    record Pledges(
            @Schema(description = "已公布") Figure published,
            @Schema(description = "已兑现") Figure fulfilled,
            @Schema(description = "未兑现") Figure unkept) {}

    @Schema(name = "BoardEvaluation")
    record Evaluation(String title, LocalDate publishedOn, Definition definition, List<Satisfaction> branches) {
        static Evaluation of(CampaignFigures.Evaluation evaluation) {
            return new Evaluation(
                    evaluation.title(), evaluation.publishedOn(), evaluation.definition(), evaluation.branches());
        }
    }
}
