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
                              WHERE r.pledge_id = p.id AND r.changed_in >= CAST(:since AS xid8)))
            ORDER BY p.id LIMIT :count""";

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
    public String now() {
        return Scalar.query(database, "SELECT pg_snapshot_xmin(pg_current_snapshot())::text", String.class)
                .getSingleResult();
    }

    /** Those written, or reported on, since; in the order of their ids. Some may be told twice, none is passed over. */
    public List<OwnPledge> changedSince(String since, UUID after, int count) {
        var found = database.createNativeQuery(CHANGED, Pledge.class)
                .setParameter("me", caller.requirePersonCode())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("since", since)
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
}
