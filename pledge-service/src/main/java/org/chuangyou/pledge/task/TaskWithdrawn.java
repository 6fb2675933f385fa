package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Whoever was given the task need do nothing of it any more. */
@Event.Type("pledge.task-withdrawn.v1")
record TaskWithdrawn(UUID taskId, UUID organizationId, String reason, LocalDate withdrawnOn) implements Event {
    @Override
    public Object key() {
        return taskId;
    }
}
