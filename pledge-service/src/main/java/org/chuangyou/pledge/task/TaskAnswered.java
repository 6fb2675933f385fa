package org.chuangyou.pledge.task;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What an organisation says of one item; the latest with equal responseId holds. doneOn is null while it is not done. */
@Event.Type("pledge.task-answered.v1")
record TaskAnswered(
        UUID responseId,
        UUID taskId,
        int item,
        UUID organizationId,
        boolean applies,
        LocalDate doneOn,
        LocalDate answeredOn)
        implements Event {
    @Override
    public Object key() {
        return responseId;
    }
}
