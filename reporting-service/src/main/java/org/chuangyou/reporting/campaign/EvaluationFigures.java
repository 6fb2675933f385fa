package org.chuangyou.reporting.campaign;

import java.math.BigDecimal;
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
        return new CampaignFigures.Turnout(
                group.name(),
                group.weight(),
                turnout(group.cast(), "收回测评表", group, asOf),
                group.returnedOnPaper() == null ? null : turnout(group.returnedOnPaper(), "收回纸质票", group, asOf));
    }

    private static Figure turnout(int returned, String label, Evaluation.Group group, LocalDate asOf) {
        return Figure.percent(
                new Part(returned, label), new Part(group.eligible(), "应参加人数"), 1, asOf, Source.EVALUATIONS);
    }

    private static CampaignFigures.Satisfaction satisfaction(
            Evaluation.Subject subject, Definition definition, LocalDate asOf) {
        var paper = subject.onPaper();
        return new CampaignFigures.Satisfaction(
                subject.organizationId(),
                subject.name() == null ? "（名称未知的党组织）" : subject.name(),
                subject.suppressed(),
                figure(subject, definition, asOf),
                paper == null
                        ? null
                        : new CampaignFigures.OnPaper(paper.suppressed(), figure(paper, definition, asOf)));
    }

    private static Figure figure(Evaluation.Subject subject, Definition definition, LocalDate asOf) {
        if (subject.percent() == null) {
            return missing(subject.suppressed(), subject.onPaper() == null ? "没有有效评价" : "没有有效评价，纸质票另列", asOf);
        }
        return figure(subject.percent(), subject.numerator(), subject.denominator(), definition, asOf)
                .noted("百分比按各组权重加权，与项次直接相除的结果可能不同");
    }

    private static Figure figure(Evaluation.OnPaper paper, Definition definition, LocalDate asOf) {
        if (paper.percent() == null) {
            return missing(paper.suppressed(), "纸质票没有有效评价", asOf);
        }
        return figure(paper.percent(), paper.numerator(), paper.denominator(), definition, asOf)
                .noted("纸质票，由两名计票人清点，另列；百分比按各组权重加权");
    }

    private static Figure missing(boolean suppressed, String nothing, LocalDate asOf) {
        return Figure.percentGiven(null, null, null, asOf, Source.EVALUATIONS)
                .noted(suppressed ? "参加人数不足，按规定不予公布" : nothing);
    }

    private static Figure figure(
            BigDecimal percent, int numerator, int denominator, Definition definition, LocalDate asOf) {
        return Figure.percentGiven(
                percent,
                new Part(numerator, definition.label() + "的评价（项次）"),
                new Part(denominator, "有效评价（项次）"),
                asOf,
                Source.EVALUATIONS);
    }
}
