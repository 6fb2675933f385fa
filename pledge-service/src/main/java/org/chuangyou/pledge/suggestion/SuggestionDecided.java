package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What became of it: ADOPTED, SENT_UP, ANSWERED or DECLINED. The title is the committee's. */
@Event.Type("pledge.suggestion-decided.v1")
record SuggestionDecided(
        UUID suggestionId,
        UUID roundId,
        UUID organizationId,
        SuggestionStatus status,
        String title,
        LocalDate decidedOn)
        implements Event {
    @Override
    public Object key() {
        return suggestionId;
    }
}
