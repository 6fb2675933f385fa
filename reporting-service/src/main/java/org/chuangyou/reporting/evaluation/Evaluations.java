package org.chuangyou.reporting.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.evaluation.Evaluation.Group;
import org.chuangyou.reporting.evaluation.Evaluation.OnPaper;
import org.chuangyou.reporting.evaluation.Evaluation.Subject;
import org.chuangyou.reporting.sql.Sql;

/** Reads what is known of evaluations. */
@ApplicationScoped
public class Evaluations {

    private final Sql sql;

    Evaluations(Sql sql) {
        this.sql = sql;
    }

    /** Those of a campaign ended by that day that were held, or judged somebody, at or below the organisation. */
    public List<Evaluation> closed(UUID campaign, UUID organization, LocalDate asOf) {
        return sql.list("""
                        SELECT e.*, e.organization_id IN (SELECT id FROM at_or_below(?)) AS within_reach
                        FROM evaluation e
                        WHERE e.campaign_id = ? AND e.closed_on <= ?
                          AND (e.organization_id IN (SELECT id FROM at_or_below(?))
                               OR EXISTS (SELECT FROM evaluation_subject s
                                          JOIN at_or_below(?) AS b ON s.organization_id = b.id
                                          WHERE s.evaluation_id = e.id))
                        ORDER BY e.closed_on, e.id
                        """, Head::of, organization, campaign, asOf, organization, organization).stream()
                .map(head -> complete(head, organization))
                .toList();
    }

    private Evaluation complete(Head head, UUID organization) {
        return new Evaluation(
                head.id(),
                head.title(),
                head.withinReach(),
                head.closedOn(),
                head.publishedOn(),
                head.definition(),
                groups(head.id()),
                branches(head.id(), organization),
                members(head.id(), organization));
    }

    private List<Group> groups(UUID evaluation) {
        return sql.list(
                "SELECT * FROM evaluation_group WHERE evaluation_id = ? ORDER BY position",
                row -> new Group(
                        row.getString("name"),
                        row.getInt("weight"),
                        row.getInt("eligible"),
                        row.getInt("cast_"),
                        row.getObject("paper_returned", Integer.class)),
                evaluation);
    }

    private List<Subject> branches(UUID evaluation, UUID organization) {
        return sql.list(
                """
                SELECT s.*, o.name FROM evaluation_subject s
                JOIN at_or_below(?) AS b ON s.organization_id = b.id
                LEFT JOIN organization o ON o.id = s.organization_id
                WHERE s.evaluation_id = ? AND s.kind = 'BRANCH' ORDER BY s.position
                """,
                row -> new Subject(
                        Sql.id(row, "organization_id"),
                        row.getString("name"),
                        row.getObject("numerator", Integer.class),
                        row.getObject("denominator", Integer.class),
                        row.getBigDecimal("percent"),
                        row.getBoolean("suppressed"),
                        onPaper(row)),
                organization,
                evaluation);
    }

    private static OnPaper onPaper(ResultSet row) throws SQLException {
        var suppressed = row.getObject("paper_suppressed", Boolean.class);
        return suppressed == null
                ? null
                : new OnPaper(
                        row.getObject("paper_numerator", Integer.class),
                        row.getObject("paper_denominator", Integer.class),
                        row.getBigDecimal("paper_percent"),
                        suppressed);
    }

    private int members(UUID evaluation, UUID organization) {
        return sql.first("""
                        SELECT count(*) AS number FROM evaluation_subject s
                        JOIN at_or_below(?) AS b ON s.organization_id = b.id
                        WHERE s.evaluation_id = ? AND s.kind = 'MEMBER'
                        """, row -> row.getInt("number"), organization, evaluation)
                .orElse(0);
    }

    private record Head(
            UUID id, String title, boolean withinReach, LocalDate closedOn, LocalDate publishedOn, String definition) {
        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    Sql.id(row, "id"),
                    row.getString("title"),
                    row.getBoolean("within_reach"),
                    Sql.day(row, "closed_on"),
                    Sql.day(row, "published_on"),
                    row.getString("definition"));
        }
    }
}
