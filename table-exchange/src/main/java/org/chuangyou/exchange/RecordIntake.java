package org.chuangyou.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.github.f4b6a3.uuid.UuidCreator;

/** Takes the rows of a {@link RecordTable} in. */
final class RecordIntake implements Intake {

    private final RecordTable table;
    private final Records records;
    private final Tally tally;
    private final References references;

    RecordIntake(RecordTable table, Records records, Tally tally) {
        this.table = table;
        this.records = records;
        this.tally = tally;
        this.references = new References(table.layout(), records);
    }

    @Override
    public void take(List<Row> rows) {
        var entries = rows.stream().map(RecordRow::new).toList();
        var stored = records.stored(table, entries);
        entries.forEach(entry -> stored.identify(entry, UuidCreator::getTimeOrderedEpoch));
        references.resolve(entries);
        var waiting = new ArrayList<>(entries.stream().filter(this::isChanged).toList());
        while (!waiting.isEmpty()) {
            store(references.first(waiting));
        }
    }

    private void store(List<RecordRow> rows) {
        rows.forEach(table::check);
        if (!tally.faulty()) {
            records.store(table, rows);
        }
        if (!tally.faulty()) {
            table.stored(rows);
        }
    }

    private boolean isChanged(RecordRow entry) {
        if (!entry.sound()) {
            return false;
        }
        if (entry.isNew()) {
            tally.created();
            return true;
        }
        var different = table.layout().columns().stream()
                .filter(column -> !column.isIdentity() && isDifferent(entry, column))
                .toList();
        if (different.isEmpty()) {
            tally.unchanged();
            return false;
        }
        different.forEach(column -> refuseWhatLasts(entry, column));
        tally.corrected();
        return entry.sound();
    }

    private static boolean isDifferent(RecordRow entry, Column<?> column) {
        return entry.changes(column) && !column.whatLasts().passesOver(entry.known(column), entry.spelt(column));
    }

    private static void refuseWhatLasts(RecordRow entry, Column<?> column) {
        var known = entry.known(column);
        if (column.whatLasts().refuses(known, entry.spelt(column))) {
            entry.error(column, "stays", Map.of("known", known));
        }
    }
}
