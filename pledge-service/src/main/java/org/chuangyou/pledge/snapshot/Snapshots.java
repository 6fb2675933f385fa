package org.chuangyou.pledge.snapshot;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.organization.Organizations;
import org.hibernate.Session;

@ApplicationScoped
class Snapshots implements PanacheRepositoryBase<Snapshot, UUID> {

    private final Standings standings;
    private final Organizations organizations;
    private final Session database;
    private final Clock clock;

    Snapshots(Standings standings, Organizations organizations, Session database, Clock clock) {
        this.standings = standings;
        this.organizations = organizations;
        this.database = database;
        this.clock = clock;
    }

    Snapshot require(UUID id) {
        return findByIdOptional(id).orElseThrow(SnapshotProblems::notFound);
    }

    /** The first of a month; those that say it anew come after it. */
    Optional<Snapshot> first(UUID organizationId, YearMonth month) {
        return find("organizationId = ?1 and month = ?2 and restates is null", organizationId, month)
                .firstResultOptional();
    }

    /** The one that holds: the last that says the month anew. */
    private Optional<Snapshot> last(UUID organizationId, YearMonth month) {
        return find("organizationId = ?1 and month = ?2 order by id desc", organizationId, month)
                .firstResultOptional();
    }

    /** Newest first. */
    List<Snapshot> of(UUID organizationId, UUID before, int count) {
        return find("organizationId = ?1 and id < ?2 order by id desc", organizationId, before)
                .page(0, count)
                .list();
    }

    /** Freezes the month, unless that is done. Whoever comes second, on this replica or another, finds the first's. */
    Snapshot freeze(UUID organizationId, YearMonth month) {
        lock(organizationId);
        return first(organizationId, month).orElseGet(() -> make(organizationId, month, null, null));
    }

    /** Says the month anew, in place of what holds now; 404 when it was never frozen. */
    Snapshot restate(UUID organizationId, YearMonth month, String reason) {
        lock(organizationId);
        var old = last(organizationId, month).orElseThrow(SnapshotProblems::notFound);
        return make(organizationId, month, old.id(), reason);
    }

    private Snapshot make(UUID organizationId, YearMonth month, UUID restates, String reason) {
        var snapshot = new Snapshot(new SnapshotDocument(
                UuidCreator.getTimeOrderedEpoch(),
                organizationId,
                organizations.nameOf(organizationId).orElse(null),
                month,
                month.atEndOfMonth(),
                clock.instant(),
                restates,
                reason,
                standings.of(organizationId, month)));
        persistAndFlush(snapshot);
        return snapshot;
    }

    private void lock(UUID organizationId) {
        Scalar.query(
                        database,
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('snapshot ' || :organization, 0))",
                        Integer.class)
                .setParameter("organization", organizationId.toString())
                .getSingleResult();
    }
}
