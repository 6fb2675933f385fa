package org.chuangyou.pledge.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Messages;
import org.chuangyou.pledge.conflict.Fault;
import org.chuangyou.pledge.conflict.Precondition;
import org.chuangyou.pledge.pledge.RunningPledge;
import org.chuangyou.pledge.progress.MonthBook;
import org.chuangyou.pledge.progress.ProgressChange;
import org.chuangyou.pledge.sheet.SheetProblems.RowFault;

/** Judges a filled sheet row by row: every fault is told at once, and a single one refuses the whole. */
final class SheetJudgement {

    private final Map<UUID, RunningPledge> running;
    private final MonthBook book;
    /** Says why a pledge that does not run in this organisation cannot be reported on. */
    private final Consumer<UUID> reportable;

    private final Messages messages;
    private final Map<UUID, Integer> rowOf = new HashMap<>();
    private final List<ProgressChange> changes = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();

    SheetJudgement(List<RunningPledge> running, MonthBook book, Consumer<UUID> reportable, Messages messages) {
        this.running = running.stream().collect(Collectors.toMap(RunningPledge::id, Function.identity()));
        this.book = book;
        this.reportable = reportable;
        this.messages = messages;
    }

    /** What the rows would change; a row is told by the number that its sender knows it by. */
    List<ProgressChange> of(List<FilledSheet.Row> rows, IntUnaryOperator numbers) {
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var number = numbers.applyAsInt(index);
            try {
                changes.add(judge(number, row));
            } catch (HttpProblem refusal) {
                faults.add(new RowFault(number, row.pledgeId(), Fault.of(refusal, messages)));
            }
        }
        if (!faults.isEmpty()) {
            throw SheetProblems.refused(faults, rows.size());
        }
        return changes;
    }

    private ProgressChange judge(int number, FilledSheet.Row row) {
        var before = rowOf.putIfAbsent(row.pledgeId(), number);
        if (before != null) {
            throw SheetProblems.twice(before);
        }
        var pledge = running.get(row.pledgeId());
        if (pledge == null) {
            reportable.accept(row.pledgeId());
            throw SheetProblems.elsewhere();
        }
        return book.intend(pledge, row.progress(), Precondition.version(row.version()));
    }
}
