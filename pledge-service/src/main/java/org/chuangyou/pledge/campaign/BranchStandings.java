package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Where the organisations below another stand in a campaign, also those that have not begun. */
@ApplicationScoped
class BranchStandings {

    /** Only those of the page are counted. Who stands no more is listed as long as it left pledges behind. */
    private static final String PAGE = """
            WITH page AS MATERIALIZED (
                SELECT o.id, o.name, code_of(o) COLLATE "C" AS code FROM organization o
                WHERE o.id IN (SELECT organization_subtree(:organization))
                  AND (o.dissolved_on IS NULL OR EXISTS (SELECT FROM pledge p
                       WHERE p.organization_id = o.id AND p.campaign_id = :campaign))
                  AND (code_of(o) COLLATE "C", o.id) > (CAST(:code AS text), CAST(:after AS uuid))
                ORDER BY 3, 1 LIMIT :count)
            SELECT page.id, page.code, page.name, plan.status AS plan, s.*, r.*, e.*, m.*, k.*
            FROM page
            LEFT JOIN plan ON plan.campaign_id = :campaign AND plan.organization_id = page.id
            """;

    private static final String PLEDGES = """
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE p.status IN ('DRAFT', 'RETURNED')) AS drafted,
                       count(*) FILTER (WHERE p.status IN ('SUBMITTED', 'ACCEPTED')) AS in_review,
                       count(*) FILTER (WHERE p.status = 'PUBLISHED') AS running,
                       count(*) FILTER (WHERE p.status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT')
                                          AND p.confirmed_on IS NULL) AS unconfirmed,
                       count(*) FILTER (WHERE p.status = 'FULFILLED' AND p.confirmed_on IS NOT NULL) AS fulfilled,
                       count(*) FILTER (WHERE p.status = 'PARTLY_FULFILLED' AND p.confirmed_on IS NOT NULL) AS partly,
                       count(*) FILTER (WHERE p.status = 'UNKEPT' AND p.confirmed_on IS NOT NULL) AS unkept,
                       count(*) FILTER (WHERE p.status = 'WITHDRAWN') AS withdrawn
                FROM pledge p WHERE p.campaign_id = :campaign AND p.organization_id = page.id) s
            CROSS JOIN LATERAL (
                SELECT count(*) AS reported
                FROM pledge p JOIN progress_report g ON g.pledge_id = p.id AND g.month = :month
                WHERE p.campaign_id = :campaign AND p.organization_id = page.id) r
            """;

    /** A month that still runs is looked at as on the day after it. */
    private static final String LATE = """
            CROSS JOIN LATERAL (
                SELECT count(*) AS missing FROM missing_reports_on(:asOf) v
                WHERE v.campaign_id = :campaign AND v.organization_id = page.id AND v.month = :month) e
            CROSS JOIN LATERAL (
                SELECT count(*) AS overdue FROM overdue_on(:today) v
                WHERE v.campaign_id = :campaign AND v.organization_id = page.id AND v.what = 'PROGRESS_REPORT') m
            CROSS JOIN LATERAL (
                SELECT count(*) AS comments FROM waiting_comment w
                WHERE w.campaign_id = :campaign AND w.organization_id = page.id AND w.due_on < :today) k
            ORDER BY page.code, page.id""";

    private final Session database;

    BranchStandings(Session database) {
        this.database = database;
    }

    /** In the order of the codes. */
    List<BranchStanding> in(Query query, LocalDate today, Key after, int count) {
        return database.createNativeQuery(PAGE + PLEDGES + LATE, Tuple.class)
                .setParameter("campaign", query.campaign())
                .setParameter("organization", query.organization())
                .setParameter("month", query.month().atDay(1))
                .setParameter(
                        "asOf",
                        Collections.max(
                                List.of(today, query.month().plusMonths(1).atDay(1))))
                .setParameter("today", today)
                .setParameter("code", after.code())
                .setParameter("after", after.organization())
                .setParameter("count", count)
                .getResultStream()
                .map(row -> standing(row, query.month()))
                .toList();
    }

    private static BranchStanding standing(Tuple row, YearMonth month) {
        return new BranchStanding(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("plan", String.class),
                pledges(row),
                reports(row, month),
                number(row, "comments"));
    }

    private static BranchStanding.Reports reports(Tuple row, YearMonth month) {
        var reported = number(row, "reported");
        return new BranchStanding.Reports(month, reported + number(row, "missing"), reported, number(row, "overdue"));
    }

    private static BranchStanding.Pledges pledges(Tuple row) {
        return new BranchStanding.Pledges(
                number(row, "drafted"),
                number(row, "in_review"),
                number(row, "running"),
                number(row, "unconfirmed"),
                number(row, "fulfilled"),
                number(row, "partly"),
                number(row, "unkept"),
                number(row, "withdrawn"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Long.class);
    }

    record Query(UUID campaign, UUID organization, YearMonth month) {}

    /** Where a page ended. */
    record Key(String code, UUID organization) {

        static final Key FIRST = new Key("", new UUID(0, 0));

        static Key of(List<String> parts) {
            return new Key(parts.get(0), UUID.fromString(parts.get(1)));
        }
    }
}
