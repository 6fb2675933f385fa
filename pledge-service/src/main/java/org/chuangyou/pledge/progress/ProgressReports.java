package org.chuangyou.pledge.progress;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    Optional<ProgressReport> of(UUID pledgeId, YearMonth month) {
        return find("pledgeId = ?1 and month = ?2", pledgeId, month).firstResultOptional();
    }

    List<ProgressReport> of(Collection<UUID> pledgeIds, YearMonth month) {
        return list("month = ?1 and pledgeId in ?2", month, pledgeIds);
    }

    /** Oldest first. */
    List<ProgressReport> of(Collection<UUID> pledgeIds) {
        return pledgeIds.isEmpty() ? List.of() : list("pledgeId in ?1 order by month", pledgeIds);
    }

    /** Oldest first. */
    List<ProgressReport> after(UUID pledgeId, YearMonth month, int count) {
        return find("pledgeId = ?1 and month > ?2 order by month", pledgeId, month)
                .page(0, count)
                .list();
    }
}
