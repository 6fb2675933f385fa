package org.chuangyou.pledge.progress;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** What the neighbouring features may read of the reports. */
@ApplicationScoped
public class ProgressLog {

    private final ProgressReports reports;

    ProgressLog(ProgressReports reports) {
        this.reports = reports;
    }

    /** All months reported on a pledge, oldest first: at most one a month while it runs. */
    public List<MonthlyProgress> of(UUID pledgeId) {
        return reports.find("pledgeId = ?1 order by month", pledgeId).stream()
                .map(ProgressReport::view)
                .toList();
    }
}
