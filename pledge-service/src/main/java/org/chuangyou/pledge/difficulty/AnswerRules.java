package org.chuangyou.pledge.difficulty;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.RowRules;

import static org.chuangyou.pledge.difficulty.DifficultyColumns.ANSWER;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.ANSWERED_ON;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.ANSWER_FIELDS;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.BY_WHOM;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.DUE_ON;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.OF_THE_ANSWER;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.RAISED_ON;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.STATUS;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.TOLD_HOW;
import static org.chuangyou.pledge.difficulty.DifficultyColumns.TOLD_TO;

/** Whether a row's answer is one that could have been given by a request, on the day it says. */
@ApplicationScoped
class AnswerRules {

    private final RowRules rules;
    private final Desk desk;

    AnswerRules(RowRules rules, Desk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    void check(RecordRow row) {
        switch (row.get(STATUS)) {
            case RAISED -> only(row, List.of());
            case PLANNED -> {
                only(row, List.of(ANSWER, BY_WHOM, DUE_ON, ANSWERED_ON));
                rules.accept(row, new NewPlan(row.get(ANSWER), row.get(BY_WHOM), row.get(DUE_ON)), ANSWER_FIELDS);
            }
            case EXPLAINED -> {
                only(row, List.of(ANSWER, TOLD_TO, TOLD_HOW, DUE_ON, ANSWERED_ON));
                rules.accept(row, explanation(row), ANSWER_FIELDS);
            }
            case SOLVED -> {
                only(row, List.of(ANSWER, ANSWERED_ON));
                rules.accept(row, new NewSolution(row.get(ANSWER), row.get(ANSWERED_ON)), ANSWER_FIELDS);
            }
        }
        checkDays(row);
    }

    private static NewExplanation explanation(RecordRow row) {
        return new NewExplanation(row.get(ANSWER), row.get(TOLD_TO), row.get(TOLD_HOW), row.get(DUE_ON));
    }

    /** What belongs to another kind of answer stays empty, and each answer has its day. */
    private static void only(RecordRow row, List<Column<?>> filled) {
        OF_THE_ANSWER.stream()
                .filter(column -> !filled.contains(column) && row.get(column) != null)
                .forEach(column -> row.error(column, "not-of-answer", Map.of("status", row.get(STATUS))));
        if (filled.contains(ANSWERED_ON) && row.get(ANSWERED_ON) == null) {
            row.error(ANSWERED_ON, "missing", Map.of());
        }
    }

    private void checkDays(RecordRow row) {
        var answeredOn = row.get(ANSWERED_ON);
        if (answeredOn != null) {
            row.obeys(ANSWERED_ON, () -> desk.between(row.get(RAISED_ON), answeredOn));
        }
        if (answeredOn != null && row.get(DUE_ON) != null) {
            row.obeys(DUE_ON, () -> desk.notBefore(answeredOn, row.get(DUE_ON)));
        }
    }
}
