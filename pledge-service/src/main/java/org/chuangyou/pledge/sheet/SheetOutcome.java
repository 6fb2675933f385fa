package org.chuangyou.pledge.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chuangyou.pledge.progress.ProgressChange;
import org.chuangyou.pledge.progress.ProgressOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a filled sheet changed, or would change, row by row in the order sent. */
record SheetOutcome(
        @Schema(implementation = String.class, examples = "2011-05")
        YearMonth month,

        @Schema(description = "true：只是试算，什么都没有保存") boolean dryRun,
        long created,
        long replaced,
        long unchanged,
        List<Row> rows) {

    record Row(
            UUID pledgeId,
            ProgressOutcome outcome,
            @Schema(description = "现在的版本") long version) {}

    static SheetOutcome of(YearMonth month, boolean dryRun, List<ProgressChange> changes) {
        var counts = changes.stream()
                .map(ProgressChange::outcome)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new SheetOutcome(
                month,
                dryRun,
                counts.getOrDefault(ProgressOutcome.CREATED, 0L),
                counts.getOrDefault(ProgressOutcome.REPLACED, 0L),
                counts.getOrDefault(ProgressOutcome.UNCHANGED, 0L),
                changes.stream().map(SheetOutcome::row).toList());
    }

    private static Row row(ProgressChange change) {
        return new Row(change.pledge().id(), change.outcome(), change.standing().version());
    }
}
