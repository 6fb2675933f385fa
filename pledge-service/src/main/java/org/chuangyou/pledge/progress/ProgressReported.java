package org.chuangyou.pledge.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The month that is reported on, and the day on which it was: of what a ledger tells of years past, that of then. */
@Event.Type("pledge.progress-reported.v1")
record ProgressReported(
        UUID pledgeId, UUID campaignId, UUID organizationId, YearMonth month, ProgressState state, LocalDate reportedOn)
        implements Event {
    @Override
    public Object key() {
        return pledgeId;
    }
}
