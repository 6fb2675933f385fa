package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Where a difficulty stands after an answer, or after it came back: then it is RAISED again. */
@Event.Type("pledge.difficulty-answered.v1")
public record DifficultyAnswered(UUID difficultyId, UUID organizationId, DifficultyStatus status, LocalDate answeredOn)
        implements Announcement {
    @Override
    public Object key() {
        return difficultyId;
    }
}
