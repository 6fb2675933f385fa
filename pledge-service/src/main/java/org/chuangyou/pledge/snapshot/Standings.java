package org.chuangyou.pledge.snapshot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.pledge.PublicStanding;
import org.chuangyou.pledge.privacy.PersonalData;
import org.chuangyou.pledge.progress.ProgressState;
import org.chuangyou.pledge.snapshot.SnapshotDocument.Item;
import org.chuangyou.pledge.snapshot.SnapshotDocument.Progress;
import org.chuangyou.pledge.snapshot.SnapshotDocument.Promised;
import org.hibernate.Session;

/** How the public pledges of an organisation stood at a month's end. */
@ApplicationScoped
class Standings {

    /**
     * What was public by the month's last day, in campaigns that were not over before the month began, with the
     * organisation that followed it then.
     */
    private static final String PUBLIC = """
            FROM pledge p JOIN campaign c ON c.id = p.campaign_id AND (c.closed_on IS NULL OR c.closed_on >= :first)
            CROSS JOIN LATERAL (SELECT stood_in(p, :last) AS organization_id) w
            """;

    /**
     * What ended after the month's last day ran on it still, in the text that was public then, or first; what nobody had
     * confirmed on it, or was found not to be so since, was said to have ended and no more. The last report is one of that
     * month or before.
     */
    private static final String AT_END = """
            SELECT p.id, p.campaign_id, p.kind, p.pledger, p.published_on,
                   CASE WHEN e.over THEN p.status WHEN e.said THEN 'END_REPORTED' ELSE 'PUBLISHED' END AS standing,
                   CASE WHEN e.over THEN p.ended_on END AS ended_on,
                   (SELECT (v.content -> 'items')::text FROM pledge_version v WHERE v.pledge_id = p.id
                        AND (v.number = 1 OR v.published_on <= :last) ORDER BY v.number DESC LIMIT 1) AS items,
                   r.month, r.state, r.text
            """ + PUBLIC + """
            CROSS JOIN LATERAL (SELECT
                p.ended_on <= :last AND (p.status = 'WITHDRAWN' OR p.confirmed_on <= :last) AS over,
                p.ended_on <= :last OR EXISTS (SELECT FROM refuted_end f
                    WHERE f.pledge_id = p.id AND f.ended_on <= :last AND f.refuted_on > :last) AS said) e
            LEFT JOIN LATERAL (SELECT g.month, g.state, g.text FROM progress_report g
                WHERE g.pledge_id = p.id AND g.month <= :last ORDER BY g.month DESC LIMIT 1) r ON true
            WHERE w.organization_id = :organization AND p.published_on <= :last
              AND p.id IN (SELECT n.id FROM pledge n WHERE n.organization_id = :organization
                           UNION SELECT h.pledge_id FROM pledge_handover h WHERE h.from_organization_id = :organization)
            ORDER BY p.id""";

    private final Session database;

    Standings(Session database) {
        this.database = database;
    }

    List<Promised> of(UUID organizationId, YearMonth month) {
        return database.createNativeQuery(AT_END, Tuple.class)
                .setParameter("organization", organizationId)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultStream()
                .map(Standings::promised)
                .toList();
    }

    /**
     * The organisations that had anything public by a month's end, whose reports on it can come in time no more, and of
     * which there is no snapshot of that month. What stood no more when the month began has none to come.
     */
    List<UUID> without(YearMonth month, LocalDate today) {
        return Scalar.query(database, "SELECT DISTINCT w.organization_id " + PUBLIC + """
                        WHERE p.published_on <= :last AND :today > report_due_on(:first, reporting_day_of(w.organization_id))
                          AND NOT EXISTS (SELECT FROM organization o
                              WHERE o.id = w.organization_id AND o.dissolved_on <= :first)
                          AND NOT EXISTS (SELECT FROM public_snapshot s
                              WHERE s.organization_id = w.organization_id AND s.month = :first)""", UUID.class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .setParameter("today", today)
                .getResultList();
    }

    private static Promised promised(Tuple row) {
        var standing = PublicStanding.valueOf(row.get("standing", String.class));
        var items = Stream.of(CanonicalJson.read(row.get("items", String.class), Item[].class))
                .map(Standings::discreet)
                .toList();
        return new Promised(
                row.get("id", UUID.class),
                row.get("campaign_id", UUID.class),
                PledgeKind.valueOf(row.get("kind", String.class)),
                row.get("pledger", String.class),
                standing.name(),
                standing.label(),
                row.get("published_on", LocalDate.class),
                items.stream().map(Item::dueOn).max(Comparator.naturalOrder()).orElseThrow(),
                row.get("ended_on", LocalDate.class),
                items,
                progress(row));
    }

    /** What is frozen is never taken back: a number from the time before they were refused does not get into it. */
    private static Item discreet(Item item) {
        return new Item(PersonalData.blotted(item.text()), PersonalData.blotted(item.aim()), item.dueOn());
    }

    private static Progress progress(Tuple row) {
        var month = row.get("month", LocalDate.class);
        return month == null
                ? null
                : new Progress(
                        YearMonth.from(month),
                        ProgressState.valueOf(row.get("state", String.class)),
                        PersonalData.blotted(row.get("text", String.class)));
    }
}
