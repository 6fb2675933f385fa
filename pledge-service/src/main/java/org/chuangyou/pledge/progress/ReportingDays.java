package org.chuangyou.pledge.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

@ApplicationScoped
class ReportingDays implements PanacheRepositoryBase<ReportingDay, UUID> {

    private final Session database;

    ReportingDays(Session database) {
        this.database = database;
    }

    /** Until when an organisation's reports on a month are in time. */
    LocalDate dueOn(UUID organizationId, YearMonth month) {
        var day = Scalar.query(database, "SELECT reporting_day_of(:organization)", Integer.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
        return month.plusMonths(1).atDay(day);
    }

    /**
     * Until when a month is told of a pledge that has ended: what ran in it is told also when it ended before its report was
     * due, but no later than others; what ended earlier, not after its end.
     */
    LocalDate lastDay(UUID organizationId, LocalDate endedOn, YearMonth month) {
        var due = month.isAfter(YearMonth.from(endedOn)) ? endedOn : dueOn(organizationId, month);
        return due.isAfter(endedOn) ? due : endedOn;
    }
}
