package org.chuangyou.exchange.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.FindingTexts;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.sheet.Bundle;
import org.chuangyou.exchange.sheet.Unreadable;

/** Puts an archive back into an empty service, in the caller's transaction. Announces nothing. */
@ApplicationScoped
class Restoration {

    private static final Pattern LAST_NAME = Pattern.compile(".*[\"“]([^\"“”]+)[\"”]", Pattern.DOTALL);

    private final Bulk bulk;
    private final Catalogue catalogue;
    private final Staging staging;
    private final Checks checks;
    private final FindingTexts texts;

    Restoration(Bulk bulk, Catalogue catalogue, Staging staging, Checks checks, FindingTexts texts) {
        this.bulk = bulk;
        this.catalogue = catalogue;
        this.staging = staging;
        this.checks = checks;
        this.texts = texts;
    }

    /** The tables and how many rows each got. Throws with the faults found, so that the transaction is undone. */
    List<Rows> run(Path file) {
        bulk.execute(ArchiveExport.ONE_SPELLING);
        var tables = catalogue.tables();
        requireEmpty(tables);
        var all = new ArrayList<>(tables);
        all.add(Table.nextValues());
        var findings = new Findings();
        read(file, all, findings);
        check(all, findings);
        return put(tables, findings);
    }

    private void requireEmpty(List<Table> tables) {
        // Whoever is just writing is waited for, and nobody begins before we are through.
        var names = tables.stream().map(Table::quoted).collect(Collectors.joining(", "));
        bulk.execute("LOCK TABLE " + names + " IN SHARE ROW EXCLUSIVE MODE");
        var filled = tables.stream()
                .map(table -> new Rows(table.name(), count(table)))
                .filter(held -> held.rows() > 0)
                .toList();
        if (!filled.isEmpty()) {
            throw ArchiveProblems.needsEmptyService(filled);
        }
    }

    private long count(Table table) {
        return bulk.find("SELECT count(*) FROM " + table.quoted(), row -> row.getLong(1))
                .get(0);
    }

    private void read(Path file, List<Table> tables, Findings findings) {
        try (var bundle = Bundle.open(file)) {
            staging.fill(bundle, tables, findings);
        } catch (Unreadable e) {
            findings.error("archive", null, null, null, e.rule(), e.details());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refuse(findings);
    }

    private void check(List<Table> tables, Findings findings) {
        checks.values(tables, findings);
        refuse(findings);
        staging.settle(tables);
        checks.constraints(tables, findings);
        checkSequences(findings);
        refuse(findings);
    }

    private void checkSequences(Findings findings) {
        var known = Set.copyOf(catalogue.sequences());
        var table = Table.nextValues();
        bulk.each("SELECT %s, sequence FROM %s".formatted(Table.ROW, table.staging()), row -> {
            if (!known.contains(row.getString(2))) {
                var name = row.getString(2);
                findings.error(
                        table.sheetName(), row.getInt(1), "sequence", name, "archive-unknown-sequence", Map.of());
            }
        });
    }

    private List<Rows> put(List<Table> tables, Findings findings) {
        // The triggers keep history when people act; here the history itself comes back.
        tables.forEach(table -> bulk.execute("ALTER TABLE " + table.quoted() + " DISABLE TRIGGER USER"));
        var put = new ArrayList<Rows>();
        for (var table : parentsFirst(tables)) {
            put.add(guarded(table.name(), findings, () -> new Rows(table.name(), insert(table))));
        }
        // What is checked at the end, while a fault still has an answer; an alteration would not wait for it either.
        guarded("archive", findings, () -> bulk.change("SET CONSTRAINTS ALL IMMEDIATE"));
        tables.forEach(table -> bulk.execute("ALTER TABLE " + table.quoted() + " ENABLE TRIGGER USER"));
        guarded(Table.nextValues().name(), findings, this::moveSequences);
        return put;
    }

    private int insert(Table table) {
        return bulk.change("INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM %s ORDER BY %s"
                .formatted(table.quoted(), table.list(), table.staging(), Table.ROW));
    }

    /** Unlike setval, a restart is undone with its transaction. */
    private int moveSequences() {
        var moves = bulk.find(
                "SELECT sequence, next_value FROM " + Table.nextValues().staging(),
                row -> "ALTER SEQUENCE public.%s RESTART WITH %d"
                        .formatted(Table.quoted(row.getString(1)), row.getLong(2)));
        moves.forEach(bulk::execute);
        return moves.size();
    }

    /** Where two tables refer to each other, only constraints that wait can help. */
    private static List<Table> parentsFirst(List<Table> tables) {
        var waiting = new ArrayList<>(tables);
        var sorted = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(table -> sorted.containsAll(table.parents(tables)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private <R> R guarded(String table, Findings findings, Supplier<R> act) {
        try {
            return act.get();
        } catch (PersistenceException e) {
            if (e.getCause() instanceof SQLException sql && sql.getSQLState().matches("2[23].*")) {
                var name = LAST_NAME.matcher(String.valueOf(sql.getMessage()));
                var constraint = name.find() ? name.group(1) : null;
                findings.error(table, null, null, constraint, "archive-refused", Map.of());
                throw ArchiveProblems.faulty(findings, texts);
            }
            throw e;
        }
    }

    private void refuse(Findings findings) {
        if (findings.haveErrors()) {
            throw ArchiveProblems.faulty(findings, texts);
        }
    }
}
