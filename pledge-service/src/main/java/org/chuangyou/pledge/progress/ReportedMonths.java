package org.chuangyou.pledge.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** All that was reported on some pledges, month by month. */
@ApplicationScoped
public class ReportedMonths {

    private final ProgressReports reports;

    ReportedMonths(ProgressReports reports) {
        this.reports = reports;
    }

    /** Oldest first; a pledge on which nothing was reported is left out. */
    public Map<UUID, List<VersionedProgress>> of(Collection<UUID> pledgeIds) {
        return reports.of(pledgeIds).stream()
                .collect(groupingBy(ProgressReport::pledgeId, mapping(ProgressReport::versioned, toList())));
    }
}
