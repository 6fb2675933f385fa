package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** That somebody suggested something; neither who nor what. */
@Event.Type("pledge.suggestion-received.v1")
record SuggestionReceived(UUID suggestionId, UUID roundId, UUID organizationId, LocalDate receivedOn) implements Event {
    @Override
    public Object key() {
        return suggestionId;
    }
}
