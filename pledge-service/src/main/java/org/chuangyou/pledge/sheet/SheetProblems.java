package org.chuangyou.pledge.sheet;

import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
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

    /** What is wrong with one row, counted from 1. */
    record RowFault(int row, UUID pledgeId, Fault fault) {}
}
