package org.chuangyou.pledge.check;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A committee looked at a running pledge; the day to put it right by is null unless there was a problem. */
@Event.Type("pledge.pledge-checked.v1")
record PledgeChecked(
        UUID pledgeId,
        UUID campaignId,
        UUID organizationId,
        CheckFinding finding,
        LocalDate checkedOn,
        LocalDate putRightBy)
        implements Event {
    @Override
    public Object key() {
        return pledgeId;
    }
}
