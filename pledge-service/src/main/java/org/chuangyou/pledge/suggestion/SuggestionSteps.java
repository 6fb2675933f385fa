package org.chuangyou.pledge.suggestion;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.matter.TakingDown;
import org.chuangyou.pledge.organization.Organizations;

import static org.chuangyou.pledge.suggestion.SuggestionColumns.ADOPTED;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.ANSWER;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.DECIDED_ON;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.DECISION;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.DECLINED;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.SENT_UP_TO;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.TAKEN_DOWN;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.THANKS;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.TITLE;

/** Takes a suggestion the steps that a row says were taken, each as far as it may be taken from where it stands. */
@ApplicationScoped
class SuggestionSteps {

    private final Organizations organizations;
    private final RowRules rules;
    private final Desk desk;

    SuggestionSteps(Organizations organizations, RowRules rules, Desk desk) {
        this.organizations = organizations;
        this.rules = rules;
        this.desk = desk;
    }

    /** Notes the steps that may not be taken. The suggestion is nobody's: what it comes to is not stored. */
    void take(RecordRow row, Suggestion suggestion) {
        row.requireTogether(DECISION, DECIDED_ON);
        if (isNews(row, TITLE)) {
            var said = new Selection(row.get(TITLE));
            step(row, TITLE, said, () -> suggestion.select(said, desk.today()));
        }
        if (isNews(row, DECISION) || isNews(row, DECIDED_ON)) {
            adopt(row, suggestion);
        }
        if (isNews(row, SENT_UP_TO)) {
            sendUp(row, suggestion);
        }
        words(row, ANSWER, said -> suggestion.answerFromAbove(said, desk.today()));
        words(row, DECLINED, said -> suggestion.decline(said, desk.today()));
        words(row, THANKS, suggestion::thank);
        if (isNews(row, TAKEN_DOWN)) {
            var said = new TakingDown(row.get(TAKEN_DOWN));
            step(row, TAKEN_DOWN, said, () -> suggestion.takeDown(said.reason()));
        }
    }

    private void adopt(RecordRow row, Suggestion suggestion) {
        var said = new Adoption(row.get(DECISION), row.get(DECIDED_ON));
        if (rules.accept(row, said, ADOPTED)) {
            row.obeys(DECIDED_ON, () -> desk.between(suggestion.recordedOn(), said.decidedOn()));
            row.obeys(DECISION, () -> suggestion.adopt(said));
        }
    }

    private void sendUp(RecordRow row, Suggestion suggestion) {
        var superior = row.id(SENT_UP_TO);
        if (!organizations.parentOf(suggestion.organizationId()).equals(Optional.of(superior))) {
            row.error(SENT_UP_TO, "not-above", Map.of());
        }
        row.obeys(SENT_UP_TO, () -> suggestion.sendUp(superior, desk.today()));
    }

    private void words(RecordRow row, Column<String> column, Consumer<Words> act) {
        if (isNews(row, column)) {
            var said = new Words(row.get(column));
            step(row, column, said, () -> act.accept(said));
        }
    }

    private void step(RecordRow row, Column<?> column, Record said, Runnable act) {
        if (rules.accept(row, said, new Fields(column, Map.of()))) {
            row.obeys(column, act);
        }
    }

    /** Whether the row says something there that is not stored. */
    static boolean isNews(RecordRow row, Column<?> column) {
        return row.get(column) != null && row.changes(column);
    }
}
