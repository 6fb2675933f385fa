package org.chuangyou.pledge.rating;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The grade is null where many were counted, the counts are null where one spoke; how many were asked may be unknown. */
@Event.Type("pledge.pledge-rated.v1")
record PledgeRated(
        UUID pledgeId,
        UUID campaignId,
        UUID organizationId,
        Rater rater,
        Grade grade,
        Map<Grade, Integer> counts,
        Integer invited,
        LocalDate ratedOn)
        implements Event {
    @Override
    public Object key() {
        return pledgeId;
    }
}
