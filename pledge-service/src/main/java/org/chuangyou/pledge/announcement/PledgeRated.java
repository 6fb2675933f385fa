package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The grade is null where many were counted, the counts are null where one spoke; how many were asked may be unknown. */
@Event.Type("pledge.pledge-rated.v1")
public record PledgeRated(
        UUID pledgeId,
        UUID campaignId,
        UUID organizationId,
        Rater rater,
        Grade grade,
        Map<Grade, Integer> counts,
        Integer invited,
        LocalDate ratedOn)
        implements Announcement {
    @Override
    public Object key() {
        return pledgeId;
    }
}
