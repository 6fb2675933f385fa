package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Where a difficulty stands after an answer, or after it came back: then it is RAISED again. */
@Event.Type("pledge.difficulty-answered.v1")
record DifficultyAnswered(UUID difficultyId, UUID organizationId, DifficultyStatus status, LocalDate answeredOn)
        implements Event {
    @Override
    public Object key() {
        return difficultyId;
    }
}
