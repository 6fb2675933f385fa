package org.chuangyou.exchange.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.chuangyou.exchange.Bulk;

/**
 * The imports there have been and are. A process that carries imports out says every few seconds that it is alive; an
 * import whose process has not for half a minute was interrupted, as its transaction is undone.
 */
@ApplicationScoped
class ImportRuns {

    private static final String ALIVE = "alive_at > now() - interval '30 seconds'";
    private static final String OPEN = "state IN ('WAITING', 'RUNNING')";
    private static final String COLUMNS = """
            SELECT id, at, actor, as_of, dry_run, started_at, finished_at, table_name, rows_done, rows_total, report,
                   CASE WHEN %s AND NOT coalesce(%s, false) THEN 'INTERRUPTED' ELSE state END AS state
            FROM table_import
            """.formatted(OPEN, ALIVE);

    /** This process among all replicas. */
    private final UUID process = UUID.randomUUID();

    private final Bulk bulk;
    private final ObjectMapper json;
    private final Clock clock;

    ImportRuns(Bulk bulk, ObjectMapper json, Clock clock) {
        this.bulk = bulk;
        // Reports of an older edition may have other fields.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
    }

    /** An import that its caller waited for. */
    void keepDone(UUID id, Instant began, String actor, LocalDate asOf, Report report) {
        bulk.change("""
                INSERT INTO table_import (id, at, actor, as_of, dry_run, state, started_at, finished_at, rows_done, report)
                VALUES (?, ?, ?, ?, false, 'DONE', ?, ?, ?, ?)
                """, id, time(began), actor, asOf, time(began), now(), rows(report), write(report));
    }

    void keepWaiting(UUID id, String actor, LocalDate asOf, boolean dryRun) {
        bulk.change("""
                INSERT INTO table_import (id, at, actor, as_of, dry_run, state, process, alive_at)
                VALUES (?, ?, ?, ?, ?, 'WAITING', ?, now())
                """, id, now(), actor, asOf, dryRun, process);
    }

    long waitingHere() {
        return bulk.find(
                        "SELECT count(*) FROM table_import WHERE process = ? AND " + OPEN,
                        row -> row.getLong(1),
                        process)
                .get(0);
    }

    void started(UUID id, Long rows) {
        bulk.change(
                "UPDATE table_import SET state = 'RUNNING', started_at = ?, rows_total = ?::bigint WHERE id = ?",
                now(),
                rows == null ? null : rows.toString(),
                id);
    }

    void at(UUID id, String table, long rows) {
        bulk.change("UPDATE table_import SET table_name = ?, rows_done = ? WHERE id = ?", table, rows, id);
    }

    /** For what is done, in the import's own transaction: then both are kept or neither is. */
    void finished(UUID id, ImportState state, Report report) {
        bulk.change(
                """
                UPDATE table_import SET state = ?, finished_at = ?, table_name = NULL, report = ?,
                    rows_done = greatest(rows_done, ?) WHERE id = ?
                """, state.name(), now(), report == null ? null : write(report), report == null ? 0 : rows(report), id);
    }

    void stillAlive() {
        bulk.change("UPDATE table_import SET alive_at = now() WHERE process = ? AND " + OPEN, process);
    }

    boolean isOpen(UUID id) {
        return !bulk.find("SELECT 1 FROM table_import WHERE id = ? AND " + OPEN + " AND " + ALIVE, row -> row, id)
                .isEmpty();
    }

    Optional<ImportRun> find(UUID id) {
        return bulk.find(COLUMNS + "WHERE id = ?", this::run, id).stream().findFirst();
    }

    /** The newest first; the ids' own order is that of time. */
    List<ImportRun> before(UUID id, int limit) {
        return bulk.find(COLUMNS + "WHERE id < ? ORDER BY id DESC LIMIT ?", this::run, id, limit);
    }

    private ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                ImportState.valueOf(row.getString("state")),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("dry_run"),
                row.getString("actor"),
                instant(row, "at"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("table_name"),
                row.getLong("rows_done"),
                row.getObject("rows_total", Long.class),
                read(row.getString("report")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private OffsetDateTime now() {
        return time(clock.instant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static long rows(Report report) {
        return report.files().stream().mapToLong(file -> file.rows()).sum();
    }

    private String write(Report report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Report read(String text) {
        try {
            return text == null ? null : json.readValue(text, Report.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
