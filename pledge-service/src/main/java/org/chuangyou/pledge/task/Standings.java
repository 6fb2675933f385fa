package org.chuangyou.pledge.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.pledge.figure.Figure;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** How far tasks are, counted over their items and those who were given them. */
@ApplicationScoped
class Standings {

    private static final String COUNTS = """
            SELECT count(*) AS items, count(*) FILTER (WHERE state IN ('OPEN', 'DONE')) AS applying,
                   count(*) FILTER (WHERE state = 'DONE') AS done, count(*) FILTER (WHERE state = 'UNANSWERED') AS unanswered,
                   count(*) FILTER (WHERE state IN ('OPEN', 'UNANSWERED') AND due_on < :today) AS overdue
            FROM task_standing WHERE\s""";

    private final Session database;
    private final Clock clock;

    Standings(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of all who were given it. */
    Standing of(UUID taskId) {
        return read(query("task_id = :task").setParameter("task", taskId));
    }

    /** Of what this very organisation was given by documents issued in a time. */
    Standing of(UUID organizationId, LocalDate from, LocalDate to) {
        return read(query("organization_id = :organization AND issued_on BETWEEN :from AND :to")
                .setParameter("organization", organizationId)
                .setParameter("from", from)
                .setParameter("to", to));
    }

    private NativeQuery<Tuple> query(String condition) {
        return database.createNativeQuery(COUNTS + condition, Tuple.class).setParameter("today", LocalDate.now(clock));
    }

    private Standing read(NativeQuery<Tuple> query) {
        var row = query.getSingleResult();
        var today = LocalDate.now(clock);
        long items = row.get("items", Long.class);
        long applying = row.get("applying", Long.class);
        return new Standing(
                Figure.count(items, "项", today),
                Figure.share(applying, items, "项", today),
                Figure.share(row.get("done", Long.class), applying, "项", today),
                Figure.share(row.get("unanswered", Long.class), items, "项", today),
                Figure.share(row.get("overdue", Long.class), items, "项", today));
    }
}
