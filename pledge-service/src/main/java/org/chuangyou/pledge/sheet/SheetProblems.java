package org.chuangyou.pledge.sheet;

import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.exchange.FindingTexts;
import org.chuangyou.exchange.Findings;
import org.chuangyou.pledge.conflict.Fault;

/** Why a sheet is not shown or not taken. */
final class SheetProblems {

    private SheetProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("progress-sheet-not-found").asException();
    }

    static HttpProblem twice(int firstRow) {
        return Refusal.conflict("pledge-twice-on-sheet")
                .with("firstRow", firstRow)
                .asException();
    }

    static HttpProblem elsewhere() {
        return Refusal.conflict("pledge-of-another-sheet").asException();
    }

    static HttpProblem refused(List<RowFault> rows, int of) {
        return Refusal.conflict("progress-sheet-refused")
                .with("faults", rows.size())
                .with("of", of)
                .with("rows", rows)
                .asException();
    }

    /** What an import says of a faulty file, since people mend it in the same way. */
    static HttpProblem faulty(Findings findings, FindingTexts texts) {
        return Refusal.invalid("faulty-import")
                .with("count", findings.errorCount())
                .with("errors", texts.of(findings.errors()))
                .asException();
    }

    static HttpProblem noFile() {
        return Refusal.invalid("no-import-file").with("files", List.of("sheet")).asException();
    }

    /** What is wrong with one row, counted from 1. */
    record RowFault(int row, UUID pledgeId, Fault fault) {}
}
