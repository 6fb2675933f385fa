package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/**
 * What became of it: SELECTED, ADOPTED, SENT_UP, ANSWERED or DECLINED. The title is the committee's; one that was declined
 * unscreened has none.
 *
 * @param adopted whether it was adopted by now, whatever came after
 * @param sentUp whether it was sent up by now, whatever came after
 */
@Event.Type("pledge.suggestion-decided.v1")
record SuggestionDecided(
        UUID suggestionId,
        UUID roundId,
        UUID organizationId,
        SuggestionStatus status,
        String title,
        boolean adopted,
        boolean sentUp,
        LocalDate decidedOn)
        implements Event {
    @Override
    public Object key() {
        return suggestionId;
    }
}
