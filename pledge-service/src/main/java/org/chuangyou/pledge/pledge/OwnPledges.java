package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.organization.Organizations;
import org.hibernate.Session;

/** The pledges that are the caller's to write: their own, and those of the bodies which they lead. */
@ApplicationScoped
public class OwnPledges {

    private static final String CHANGED = """
            SELECT p.* FROM (
                SELECT * FROM pledge WHERE pledger_code = :me
                UNION ALL
                SELECT * FROM pledge WHERE pledger_code IS NULL AND organization_id IN (
                    SELECT s.organization_id FROM post s
                    WHERE s.person_code = :me AND leads(:me, s.organization_id, :today))) p
            WHERE p.id > :after
              AND (p.changed_in >= CAST(:since AS xid8)
                   OR EXISTS (SELECT FROM progress_report r
                              WHERE r.pledge_id = p.id AND r.changed_in >= CAST(:since AS xid8))
                   OR p.pledger_code IS NULL AND EXISTS (
                       SELECT FROM post s WHERE s.person_code = :me AND s.organization_id = p.organization_id
                           AND (s.changed_in >= CAST(:since AS xid8) OR s.assumed_on > :seen)))
            ORDER BY p.id LIMIT :count""";

    /** Of bodies in which the caller's post has changed or come to its end since, and what bodies have handed over since. */
    private static final String LEFT = """
            SELECT p.id FROM (
                SELECT b.id, b.organization_id FROM post s
                JOIN pledge b ON b.organization_id = s.organization_id AND b.pledger_code IS NULL
                WHERE s.person_code = :me AND (s.changed_in >= CAST(:since AS xid8) OR s.relinquished_on > :seen)
                UNION
                SELECT b.id, b.organization_id FROM post s
                JOIN pledge_handover h ON h.from_organization_id = s.organization_id
                JOIN pledge b ON b.id = h.pledge_id AND b.pledger_code IS NULL AND b.changed_in >= CAST(:since AS xid8)
                WHERE s.person_code = :me) p
            WHERE NOT leads(:me, p.organization_id, :today)
            ORDER BY p.id""";

    private final Session database;
    private final Organizations organizations;
    private final Caller caller;
    private final Clock clock;

    OwnPledges(Session database, Organizations organizations, Caller caller, Clock clock) {
        this.database = database;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Since when to ask the next time: nothing that begins from now on, or is still open, will be before it. */
    public Seen now() {
        var oldest = Scalar.query(database, "SELECT pg_snapshot_xmin(pg_current_snapshot())::text", String.class);
        return new Seen(oldest.getSingleResult(), LocalDate.now(clock));
    }

    /** What of it holds here: a transaction that has not come yet was another server's, whose archive this one holds. */
    public Seen here(Seen since) {
        var known = Scalar.query(
                        database,
                        "SELECT CAST(:since AS xid8) <= pg_snapshot_xmax(pg_current_snapshot())",
                        Boolean.class)
                .setParameter("since", since.transaction());
        return known.getSingleResult() ? since : Seen.NOTHING;
    }

    /**
     * Those written, or reported on, or become the caller's to write since; in the order of their ids. Some may be told
     * twice, none is passed over.
     */
    public List<OwnPledge> changedSince(Seen since, UUID after, int count) {
        var found = database.createNativeQuery(CHANGED, Pledge.class)
                .setParameter("me", caller.requirePersonCode())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("since", since.transaction())
                .setParameter("seen", since.day())
                .setParameter("after", after)
                .setParameter("count", count)
                .getResultList();
        var names =
                organizations.namesOf(found.stream().map(Pledge::organizationId).collect(Collectors.toSet()));
        return found.stream()
                .map(pledge -> new OwnPledge(
                        pledge.id(), PledgeView.of(pledge, names.get(pledge.organizationId())), pledge.version()))
                .toList();
    }

    /** The bodies' pledges that are the caller's to write no more; some may never have been. */
    public List<UUID> leftSince(Seen since) {
        return Scalar.query(database, LEFT, UUID.class)
                .setParameter("me", caller.requirePersonCode())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("since", since.transaction())
                .setParameter("seen", since.day())
                .getResultList();
    }
}
