package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.hibernate.Session;

/** Of whom something falls due, in a branch and below. The days are those of {@link Outlook}. */
@ApplicationScoped
class Digest {

    private static final String DUE = """
            SELECT p.id AS person, p.code, w.id AS way, CAST(CASE w.step
                WHEN 'APPLIED' THEN w.applied_on + make_interval(months => :talk)
                WHEN 'ACTIVIST' THEN coalesce(w.inspected_on, w.activist_on) + make_interval(months => :inspection)
                WHEN 'RESOLVED' THEN w.resolved_on + make_interval(months => :approval)
                WHEN 'PROBATION' THEN w.probation_ends_on
                WHEN 'CONVERSION_RESOLVED' THEN w.conversion_on + make_interval(months => :approval)
                END AS date) AS due
            FROM development w JOIN person p ON p.id = w.person_id
            WHERE w.ended_on IS NULL AND p.stage <> 'FULL'
              AND (p.stage = 'PROBATIONARY') = (w.step IN ('PROBATION', 'CONVERSION_RESOLVED'))
            UNION ALL
            SELECT p.id, p.code, NULL, CAST(p.admitted_on + make_interval(months => :probation) AS date)
            FROM person p
            WHERE p.stage = 'PROBATIONARY' AND NOT EXISTS (
                SELECT FROM development w WHERE w.person_id = p.id AND w.ended_on IS NULL
                  AND w.step IN ('PROBATION', 'CONVERSION_RESOLVED'))
            """;

    private static final String IN_TREE = """
            SELECT due.person, due.code, due.way, due.due FROM (%s) due
            JOIN person ON person.id = due.person AND person.departed_on IS NULL
            JOIN organization lower ON lower.id = person.organization_id
            JOIN organization upper ON upper.id = :organization AND upper.path @> lower.path
            WHERE due.due <= :until AND (due.due, due.code) > (:day, :code)
            ORDER BY due.due, due.code LIMIT :limit
            """.formatted(DUE);

    private final Session database;
    private final Rules rules;

    Digest(Session database, Rules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** By day and code, after the one named. */
    List<DueWay> of(UUID organization, LocalDate until, LocalDate afterDay, String afterCode, int limit) {
        return database.createNativeQuery(IN_TREE, Tuple.class)
                .setParameter("talk", rules.number(Rule.TALK_MONTHS))
                .setParameter("inspection", rules.number(Rule.INSPECTION_MONTHS))
                .setParameter("approval", rules.number(Rule.APPROVAL_MONTHS))
                .setParameter("probation", rules.number(Rule.PROBATION_MONTHS))
                .setParameter("organization", organization)
                .setParameter("until", until)
                .setParameter("day", afterDay)
                .setParameter("code", afterCode)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new DueWay(
                        row.get("person", UUID.class),
                        row.get("code", String.class),
                        row.get("way", UUID.class),
                        row.get("due", LocalDate.class)))
                .toList();
    }
}
