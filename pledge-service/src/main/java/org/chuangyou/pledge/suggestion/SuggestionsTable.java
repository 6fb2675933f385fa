package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jakarta.inject.Singleton;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Limit;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.Opening;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.organization.Organizations;

import static org.chuangyou.pledge.suggestion.SuggestionColumns.ANSWER;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.DECIDED_ON;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.DECISION;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.DECLINED;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.LAYOUT;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.RECEIVED;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.RECEIVED_ON;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.ROUND;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.SECTION;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.SENT_UP_TO;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.TAKEN_DOWN;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.TEXT;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.THANKS;
import static org.chuangyou.pledge.suggestion.SuggestionColumns.TITLE;
import static org.chuangyou.pledge.suggestion.SuggestionSteps.isNews;

/** suggestions: those received on paper too, and what became of them. Receipts are left to the archive. */
@Singleton
class SuggestionsTable extends RecordTable {

    private static final String ROW = "code, round, received_on, section, text, title, decision, decided_on,"
            + " sent_up_to, answer, declined, thanks, taken_down, id";

    private static final String STATUS = """
            CASE WHEN r.declined IS NOT NULL THEN 'DECLINED' WHEN r.answer IS NOT NULL THEN 'ANSWERED'
                 WHEN r.sent_up_to IS NOT NULL THEN 'SENT_UP' WHEN r.decision IS NOT NULL THEN 'ADOPTED'
                 WHEN r.title IS NOT NULL THEN 'SELECTED' ELSE 'RECEIVED' END""";

    private static final Statements SQL = new Statements("""
            SELECT s.code, w.code, s.recorded_on, s.section, s.text, s.title, s.decision, s.decided_on,
                CASE WHEN u.id IS NOT NULL THEN code_of(u) END, s.answer_from_above, s.declined_reason, s.thanks,
                s.taken_down_because, s.id
            FROM suggestion s JOIN suggestion_round w ON w.id = s.round_id
                JOIN organization o ON o.id = s.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                LEFT JOIN organization u ON u.id = s.sent_up_to
            WHERE s.recorded_on <= :asOf
            ORDER BY s.code COLLATE "C"
            """, """
            INSERT INTO suggestion (id, version, code, organization_id, recorded_on, round_id, status,
                section, text, title, decision, decided_on, sent_up_to, answer_from_above, declined_reason, thanks,
                taken_down_because)
            SELECT r.id, 0, r.code, w.organization_id, received_on, w.id, %2$s, section, text, r.title,
                decision, decided_on, sent_up_to, answer, declined, thanks, taken_down
            FROM {rows} AS r (%1$s) JOIN suggestion_round w ON w.id = r.round
            """.formatted(ROW, STATUS), """
            UPDATE suggestion s SET version = s.version + 1, status = %2$s, title = r.title, decision = r.decision,
                decided_on = r.decided_on, sent_up_to = r.sent_up_to, answer_from_above = r.answer,
                declined_reason = r.declined, thanks = r.thanks, taken_down_because = r.taken_down
            FROM {rows} AS r (%1$s) WHERE s.id = r.id
            """.formatted(ROW, STATUS));

    private final Limit limit;
    private final Suggestions suggestions;
    private final Rounds rounds;
    private final Organizations organizations;
    private final SuggestionSteps steps;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;

    SuggestionsTable(
            Records records,
            Suggestions suggestions,
            Rounds rounds,
            Organizations organizations,
            SuggestionSteps steps,
            RowRules rules,
            Filing filing,
            Outbox outbox,
            Limit limit) {
        super(LAYOUT, SQL, records);
        this.limit = limit;
        this.suggestions = suggestions;
        this.rounds = rounds;
        this.organizations = organizations;
        this.steps = steps;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
    }

    @Override
    protected void check(RecordRow row) {
        if (limit.isSet() && row.get(ANSWER) != null && row.changes(ANSWER)) {
            row.error(ANSWER, "not-by-own-sheet", Map.of()); // those above say it themselves
        }
        if (!row.isNew()) {
            var stored = suggestions.require(row.id());
            suggestions.getEntityManager().detach(stored);
            steps.take(row, stored);
            return;
        }
        var round = rounds.require(row.id(ROUND));
        var said = new NewSuggestion(row.get(SECTION), row.get(TEXT));
        rules.accept(row, said, RECEIVED);
        row.obeys(ROUND, () -> organizations.requireStanding(round.organizationId()));
        row.obeys(RECEIVED_ON, () -> round.requireOpen(row.get(RECEIVED_ON)));
        var opening = new Opening(row.id(), round.organizationId(), null, row.get(RECEIVED_ON));
        steps.take(row, new Suggestion(opening, round.id(), said, null));
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        rows.stream().filter(row -> isNews(row, SENT_UP_TO)).forEach(this::requireRoom);
        filing.each(suggestions, rows, this::tell);
    }

    /** The row is among those that have been sent up already. */
    private void requireRoom(RecordRow row) {
        var round = rounds.require(row.id(ROUND));
        row.obeys(SENT_UP_TO, () -> round.requireRoom(suggestions.sentUpIn(round.id()) - 1));
    }

    private void tell(RecordRow row, Suggestion suggestion) {
        if (row.isNew()) {
            outbox.add(suggestion.received());
            filing.note(suggestion, SuggestionAct.RECEIVE, row.get(RECEIVED_ON), row.get(TEXT));
        }
        note(row, suggestion, TITLE, SuggestionAct.SELECT);
        note(row, suggestion, DECISION, SuggestionAct.ADOPT);
        note(row, suggestion, SENT_UP_TO, SuggestionAct.SEND_UP);
        note(row, suggestion, ANSWER, SuggestionAct.ANSWER);
        note(row, suggestion, DECLINED, SuggestionAct.DECLINE);
        note(row, suggestion, THANKS, SuggestionAct.THANK);
        note(row, suggestion, TAKEN_DOWN, SuggestionAct.TAKE_DOWN);
        if (List.of(TITLE, DECISION, SENT_UP_TO, ANSWER, DECLINED).stream().anyMatch(step -> isNews(row, step))) {
            outbox.add(suggestion.decided(dayOf(row)));
        }
    }

    private void note(RecordRow row, Suggestion suggestion, Column<String> column, SuggestionAct act) {
        if (isNews(row, column)) {
            var day = act == SuggestionAct.ADOPT ? dayOf(row) : filing.today();
            filing.note(suggestion, act, day, act == SuggestionAct.SEND_UP ? superior(suggestion) : row.get(column));
        }
    }

    private String superior(Suggestion suggestion) {
        return organizations.nameOf(suggestion.sentUpTo()).orElse(null);
    }

    private LocalDate dayOf(RecordRow row) {
        return Objects.requireNonNullElse(row.get(DECIDED_ON), filing.today());
    }
}
