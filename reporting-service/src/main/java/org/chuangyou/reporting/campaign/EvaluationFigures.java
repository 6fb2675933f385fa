package org.chuangyou.reporting.campaign;

import java.time.LocalDate;
import java.util.List;

import org.chuangyou.reporting.evaluation.Evaluation;
import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.figure.Part;
import org.chuangyou.reporting.figure.Source;

/** An evaluation's results as figures that name their definition. */
final class EvaluationFigures {

    private EvaluationFigures() {}

    /** As of the day it closed: what was counted then does not change any more. */
    static CampaignFigures.Evaluation of(Evaluation evaluation) {
        var asOf = evaluation.closedOn();
        var definition = Definition.of(evaluation.definition());
        if (!evaluation.isVisible()) {
            return new CampaignFigures.Evaluation(
                    evaluation.id(), evaluation.title(), evaluation.closedOn(), null, null, List.of(), List.of(), null);
        }
        return new CampaignFigures.Evaluation(
                evaluation.id(),
                evaluation.title(),
                evaluation.closedOn(),
                evaluation.publishedOn(),
                definition,
                evaluation.groups().stream().map(group -> turnout(group, asOf)).toList(),
                evaluation.subjects().stream()
                        .map(subject -> satisfaction(subject, definition, asOf))
                        .toList(),
                Figure.count(evaluation.members(), "名", asOf, Source.EVALUATIONS));
    }

    private static CampaignFigures.Turnout turnout(Evaluation.Group group, LocalDate asOf) {
        var turnout = Figure.percent(
                new Part(group.cast(), "收回测评表"), new Part(group.eligible(), "应参加人数"), 1, asOf, Source.EVALUATIONS);
        return new CampaignFigures.Turnout(group.name(), group.weight(), turnout);
    }

    private static CampaignFigures.Satisfaction satisfaction(
            Evaluation.Subject subject, Definition definition, LocalDate asOf) {
        return new CampaignFigures.Satisfaction(
                subject.organizationId(),
                subject.name() == null ? "（名称未知的党组织）" : subject.name(),
                subject.suppressed(),
                figure(subject, definition, asOf));
    }

    private static Figure figure(Evaluation.Subject subject, Definition definition, LocalDate asOf) {
        if (subject.percent() == null) {
            return Figure.percentGiven(null, null, null, asOf, Source.EVALUATIONS)
                    .noted(subject.suppressed() ? "参加人数不足，按规定不予公布" : "没有有效评价");
        }
        return Figure.percentGiven(
                        subject.percent(),
                        new Part(subject.numerator(), definition.label() + "的评价（项次）"),
                        new Part(subject.denominator(), "有效评价（项次）"),
                        asOf,
                        Source.EVALUATIONS)
                .noted("百分比按各组权重加权，与项次直接相除的结果可能不同");
    }
}
