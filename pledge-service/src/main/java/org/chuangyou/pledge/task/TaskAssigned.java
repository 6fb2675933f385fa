package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Announced at first and whenever it is passed on; assignedTo are those it newly went to. The document is of issuedOn. */
@Event.Type("pledge.task-assigned.v1")
record TaskAssigned(
        UUID taskId,
        UUID organizationId,
        String documentNumber,
        LocalDate issuedOn,
        String title,
        int items,
        List<UUID> assignedTo,
        LocalDate assignedOn)
        implements Event {
    @Override
    public Object key() {
        return taskId;
    }
}
