package org.chuangyou.pledge.progress;

import java.time.YearMonth;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

@Event.Type("pledge.progress-reported.v1")
record ProgressReported(UUID pledgeId, UUID campaignId, UUID organizationId, YearMonth month, ProgressState state)
        implements Event {
    @Override
    public Object key() {
        return pledgeId;
    }
}
