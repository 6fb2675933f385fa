package org.chuangyou.reporting.evaluation;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.sql.Sql;

/** Writes down what is learnt; facts of one evaluation come in order. */
@ApplicationScoped
class EvaluationResults {

    private final Sql sql;

    EvaluationResults(Sql sql) {
        this.sql = sql;
    }

    void opened(EvaluationMessage.Opened evaluation) {
        sql.run(
                """
                INSERT INTO evaluation (id, campaign_id, organization_id, title, opened_on) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET opened_on = excluded.opened_on
                """,
                evaluation.evaluationId(),
                evaluation.campaignId(),
                evaluation.organizationId(),
                evaluation.title(),
                evaluation.openedOn());
    }

    void closed(EvaluationMessage.Closed evaluation) {
        sql.run(
                """
                INSERT INTO evaluation (id, campaign_id, organization_id, title, closed_on, definition)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    (title, closed_on, definition) = ROW (excluded.title, excluded.closed_on, excluded.definition)
                """,
                evaluation.evaluationId(),
                evaluation.campaignId(),
                evaluation.organizationId(),
                evaluation.title(),
                evaluation.closedOn(),
                evaluation.definition());
        for (var i = 0; i < evaluation.groups().size(); i++) {
            keep(evaluation.evaluationId(), i, evaluation.groups().get(i));
        }
        for (var i = 0; i < evaluation.subjects().size(); i++) {
            keep(evaluation.evaluationId(), i, evaluation.subjects().get(i));
        }
    }

    private void keep(UUID evaluation, int position, EvaluationMessage.Group group) {
        sql.run(
                "INSERT INTO evaluation_group VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                evaluation,
                position,
                group.name(),
                group.weight(),
                group.eligible(),
                group.cast(),
                group.onPaper() == null ? null : group.onPaper().returned());
    }

    private void keep(UUID evaluation, int position, EvaluationMessage.Subject subject) {
        var paper = Optional.ofNullable(subject.onPaper());
        sql.run(
                "INSERT INTO evaluation_subject VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                evaluation,
                position,
                subject.organizationId(),
                subject.kind(),
                subject.numerator(),
                subject.denominator(),
                subject.percent(),
                subject.suppressed(),
                paper.map(EvaluationMessage.PaperTotal::numerator).orElse(null),
                paper.map(EvaluationMessage.PaperTotal::denominator).orElse(null),
                paper.map(EvaluationMessage.PaperTotal::percent).orElse(null),
                paper.map(EvaluationMessage.PaperTotal::suppressed).orElse(null));
    }

    void published(EvaluationMessage.Published evaluation) {
        sql.run(
                "UPDATE evaluation SET published_on = ? WHERE id = ?",
                evaluation.publishedOn(),
                evaluation.evaluationId());
    }
}
