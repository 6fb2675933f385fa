package org.chuangyou.pledge.deed;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.pledge.figure.Measured;

/** How many took part, not who; beneficiaries are null where nobody counted them. */
@Event.Type("pledge.deed-recorded.v1")
record DeedRecorded(
        UUID deedId,
        UUID organizationId,
        DeedKind kind,
        String title,
        int participants,
        Measured beneficiaries,
        LocalDate doneOn)
        implements Event {
    @Override
    public Object key() {
        return deedId;
    }
}
