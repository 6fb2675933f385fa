package org.chuangyou.pledge.difficulty;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** That there is one, not what it is or whose: that may be personal. */
@Event.Type("pledge.difficulty-raised.v1")
record DifficultyRaised(UUID difficultyId, UUID organizationId, LocalDate raisedOn) implements Event {
    @Override
    public Object key() {
        return difficultyId;
    }
}
