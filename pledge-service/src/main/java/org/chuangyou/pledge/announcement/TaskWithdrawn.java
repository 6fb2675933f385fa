package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Whoever was given the task need do nothing of it any more. */
@Event.Type("pledge.task-withdrawn.v1")
public record TaskWithdrawn(UUID taskId, UUID organizationId, String reason, LocalDate withdrawnOn)
        implements Announcement {
    @Override
    public Object key() {
        return taskId;
    }
}
