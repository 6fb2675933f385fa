package org.chuangyou.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ExchangeTables;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Limit;
import org.chuangyou.exchange.OwnedRows;
import org.chuangyou.exchange.RowReader;
import org.chuangyou.exchange.Tally;
import org.chuangyou.exchange.Tally.Outcome;
import org.chuangyou.exchange.WholeRule;
import org.chuangyou.exchange.sheet.Unreadable;

/** Takes the files of an import in, in the caller's transaction. */
@ApplicationScoped
class TableImport {

    /** From so many new rows on, the planner should know of them before the rules join the tables. */
    private static final long MANY = 10_000;

    private static final String FILLED = "SELECT relid::regclass FROM pg_stat_xact_user_tables WHERE n_tup_ins > ?";

    private final ExchangeTables tables;
    private final List<WholeRule> rules;
    private final Limit limit;
    private final OwnedRows owned;
    private final Bulk bulk;
    private final Clock clock;

    TableImport(
            ExchangeTables tables, @All List<WholeRule> rules, Limit limit, OwnedRows owned, Bulk bulk, Clock clock) {
        this.tables = tables;
        this.rules = rules;
        this.limit = limit;
        this.owned = owned;
        this.bulk = bulk;
        this.clock = clock;
    }

    /** Takes in what was uploaded, each file by its form field. The caller undoes what a faulty one has stored. */
    Report run(Map<String, Path> uploads, LocalDate asOf, Progress progress) {
        oneAtATime();
        progress.started();
        var findings = new Findings();
        try (var upload = Upload.open(uploads, limit.of(tables.layouts()), findings)) {
            return run(upload, new ImportDate(asOf, LocalDate.now(clock)), findings, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report run(Upload upload, ImportDate date, Findings findings, Progress progress) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        var waiting = new ArrayList<>(tables.all().stream()
                .filter(table -> upload.has(table.layout()))
                .toList());
        // Files after a faulty one would only complain of what it failed to bring.
        while (!waiting.isEmpty() && !findings.haveErrors()) {
            var before = outcomes.stream().mapToLong(Outcome::rows).sum();
            outcomes.add(take(waiting.remove(0), upload, date, findings, (table, rows) -> {
                progress.at(table, before + rows);
            }));
        }
        if (!findings.haveErrors()) {
            checkWhole(outcomes, findings);
        }
        var unchecked = waiting.stream().map(table -> table.layout().name()).toList();
        return Report.of(outcomes, findings, unchecked);
    }

    private Outcome take(ExchangeTable table, Upload upload, ImportDate date, Findings findings, RowCount count)
            throws IOException {
        var layout = table.layout();
        var tally = new Tally(layout.name(), findings);
        count.at(layout.name(), 0);
        try (var lines = upload.sheet(layout).open()) {
            var intake = table.open(date, tally);
            new RowReader(layout, date, findings).read(lines, rows -> {
                tally.read(rows.size());
                forgetPlans();
                owned.check(table, rows);
                intake.take(rows);
                count.at(layout.name(), tally.rows());
            });
            intake.finish();
        } catch (Unreadable e) {
            findings.error(layout.name(), null, null, null, e.rule(), e.details());
        }
        return tally.outcome();
    }

    /** The checks of foreign keys keep plans, too, and those of yesterday's three rows do not suit today's thousands. */
    private void forgetPlans() {
        bulk.execute("DISCARD PLANS");
    }

    private void checkWhole(List<Outcome> outcomes, Findings findings) {
        forgetPlans();
        bulk.find(FILLED, row -> row.getString(1), MANY).forEach(table -> bulk.execute("ANALYZE " + table));
        rules.forEach(rule -> rule.check(findings));
        if (!findings.haveErrors()) {
            // What the database checks at the end, while we can still answer.
            bulk.execute("SET CONSTRAINTS ALL IMMEDIATE");
        }
    }

    /** Two imports at once would each check against a state that the other is changing. */
    private void oneAtATime() {
        bulk.execute("SELECT pg_advisory_xact_lock(hashtext('table-import'))");
    }

    private interface RowCount {
        void at(String table, long rows);
    }
}
