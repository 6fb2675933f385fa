package org.chuangyou.pledge.progress;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

/** What was said of a month, and by whom, since the first report. */
@ApplicationScoped
class FormerReports {

    private final Session database;
    private final ObjectMapper json;

    FormerReports(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Newest first. */
    List<FormerReport> of(UUID pledgeId, YearMonth month, long before, int count) {
        return database.createNativeQuery("""
                        SELECT version, state, text, evidence, CAST(nullif(items, 'null') AS text) AS items, text_number,
                               reported_at, reported_by
                        FROM (SELECT pledge_id, month, version, state, text, evidence, items, text_number,
                                     reported_at, reported_by
                              FROM progress_report
                              UNION ALL
                              SELECT pledge_id, month, version, state, text, evidence, items, text_number,
                                     reported_at, reported_by
                              FROM progress_report_past) said
                        WHERE pledge_id = :pledge AND month = :month AND version < :before
                        ORDER BY version DESC LIMIT :count""", Tuple.class)
                .setParameter("pledge", pledgeId)
                .setParameter("month", month.atDay(1))
                .setParameter("before", before)
                .setParameter("count", count)
                .getResultStream()
                .map(row -> new FormerReport(
                        row.get("version", Long.class),
                        ProgressState.valueOf(row.get("state", String.class)),
                        row.get("text", String.class),
                        row.get("evidence", String.class),
                        items(row.get("items", String.class)),
                        row.get("text_number", Integer.class),
                        row.get("reported_at", Instant.class),
                        row.get("reported_by", String.class)))
                .toList();
    }

    private List<ItemProgress> items(String stored) {
        try {
            return stored == null ? null : List.of(json.readValue(stored, ItemProgress[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
