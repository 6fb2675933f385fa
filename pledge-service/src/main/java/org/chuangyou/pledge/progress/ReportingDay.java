package org.chuangyou.pledge.progress;

import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The day of the following month until which an organisation's monthly reports are in time. */
@Entity
class ReportingDay {

    @Id
    private UUID organizationId;

    @Version
    private Long version;

    private int day;

    protected ReportingDay() {}

    ReportingDay(UUID organizationId, int day) {
        this.organizationId = organizationId;
        this.day = day;
    }

    void move(int to) {
        day = to;
    }

    ReportingDayView view() {
        return new ReportingDayView(day);
    }

    long version() {
        return version;
    }
}
