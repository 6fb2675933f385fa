package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** That there is one, not what it is or whose: that may be personal. */
@Event.Type("pledge.difficulty-raised.v1")
public record DifficultyRaised(UUID difficultyId, UUID organizationId, LocalDate raisedOn) implements Announcement {
    @Override
    public Object key() {
        return difficultyId;
    }
}
