package org.chuangyou.pledge.difficulty;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.Opening;
import org.chuangyou.pledge.matter.RowRules;

import static org.chuangyou.pledge.difficulty.DifficultyColumns.ANSWER;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.ANSWERED_ON;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.FIELDS;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.LAYOUT;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.PUBLIC_ANSWER;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.PUBLIC_FIELDS;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.PUBLIC_TEXT;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.RAISED_ON;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.STATUS;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.TEXT;

/** difficulties: those of the masses as collected (群众困难), with the answer that holds, from the day it was given. Receipts are left to the archive. */
@Singleton
class DifficultiesTable extends RecordTable {

    private static final String ROW = "code, organization, raised_on, text, status, answer, by_whom, told_to,"
            + " told_how, due_on, answered_on, returned, public_text, public_answer, id";

    private static final Statements SQL = new Statements("""
            SELECT d.code, code_of(o), d.recorded_on, d.text, coalesce(a.status, 'RAISED'), a.answer, a.by_whom, a.told_to,
                a.told_how, a.due_on, a.answered_on, d.returned, d.public_text, d.public_answer, d.id
            FROM difficulty d JOIN organization o ON o.id = d.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
                LEFT JOIN LATERAL (SELECT d.status, d.answer, d.by_whom, d.told_to, d.told_how, d.due_on, d.answered_on
                                   WHERE d.answered_on <= :asOf) AS a ON true
            WHERE d.recorded_on <= :asOf
            ORDER BY d.code COLLATE "C"
            """, """
            INSERT INTO difficulty (id, version, code, organization_id, recorded_on, status, text,
                public_text, public_answer, answer, by_whom, told_to, told_how, due_on, answered_on, returned)
            SELECT r.id, 0, code, organization, raised_on, status, text, public_text, public_answer, answer, by_whom,
                told_to, told_how, due_on, answered_on, returned
            FROM {rows} AS r (%s)
            """.formatted(ROW), """
            UPDATE difficulty d SET version = d.version + 1, status = r.status, public_text = r.public_text,
                public_answer = r.public_answer, answer = r.answer, by_whom = r.by_whom, told_to = r.told_to, told_how = r.told_how, due_on = r.due_on,
                answered_on = r.answered_on
            FROM {rows} AS r (%s) WHERE d.id = r.id
            """.formatted(ROW));

    private final Difficulties difficulties;
    private final AnswerRules answers;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;

    DifficultiesTable(
            Records records,
            Difficulties difficulties,
            AnswerRules answers,
            RowRules rules,
            Filing filing,
            Outbox outbox) {
        super(LAYOUT, SQL, records);
        this.difficulties = difficulties;
        this.answers = answers;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
    }

    @Override
    protected void check(RecordRow row) {
        if (row.isNew()) {
            rules.open(row);
            rules.accept(row, raised(row), FIELDS);
        }
        if (row.get(PUBLIC_TEXT) != null) {
            rules.accept(row, new PublicWording(row.get(PUBLIC_TEXT), row.get(PUBLIC_ANSWER)), PUBLIC_FIELDS);
        }
        if (!row.isNew() && row.get(PUBLIC_TEXT) != null && row.changes(PUBLIC_TEXT)) {
            row.obeys(PUBLIC_TEXT, () -> difficulties.require(row.id()).requireNotTakenDown());
        }
        if (row.get(PUBLIC_ANSWER) != null && (row.get(PUBLIC_TEXT) == null || row.get(ANSWER) == null)) {
            row.error(PUBLIC_ANSWER, "not-of-answer", Map.of("status", row.get(STATUS)));
        }
        answers.check(row);
        if (isAnswered(row)) {
            row.obeys(STATUS, () -> DifficultyAct.towards(row.get(STATUS)).require(before(row)));
        }
    }

    private DifficultyStatus before(RecordRow row) {
        return row.isNew()
                ? fresh(row).status()
                : difficulties.require(row.id()).status();
    }

    private static Difficulty fresh(RecordRow row) {
        var opening = new Opening(row.id(), row.id(MatterColumns.ORGANIZATION), null, row.get(RAISED_ON));
        return new Difficulty(opening, raised(row), null);
    }

    private static NewDifficulty raised(RecordRow row) {
        return new NewDifficulty(row.id(MatterColumns.ORGANIZATION), row.get(TEXT));
    }

    /** Whether the row brings an answer, be it the first or another one. */
    private static boolean isAnswered(RecordRow row) {
        var another = DifficultyColumns.OF_THE_ANSWER.stream().anyMatch(row::changes);
        return row.isNew() ? row.get(STATUS) != DifficultyStatus.RAISED : another || row.changes(STATUS);
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        filing.each(difficulties, rows, this::tell);
    }

    private void tell(RecordRow row, Difficulty difficulty) {
        if (row.isNew()) {
            outbox.add(difficulty.raised());
            filing.note(difficulty, DifficultyAct.RAISE, row.get(RAISED_ON), row.get(TEXT));
        }
        if (isAnswered(row)) {
            outbox.add(difficulty.answered());
            filing.note(difficulty, DifficultyAct.towards(row.get(STATUS)), row.get(ANSWERED_ON), row.get(ANSWER));
        }
        if ((row.changes(PUBLIC_TEXT) || row.changes(PUBLIC_ANSWER)) && row.get(PUBLIC_TEXT) != null) {
            filing.note(difficulty, DifficultyAct.PUBLISH, filing.today(), row.get(PUBLIC_TEXT));
        }
    }
}
