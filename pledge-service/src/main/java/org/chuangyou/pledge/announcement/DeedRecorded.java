package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** How many took part, not who; beneficiaries are null where nobody counted them. */
@Event.Type("pledge.deed-recorded.v1")
public record DeedRecorded(
        UUID deedId,
        UUID organizationId,
        DeedKind kind,
        String title,
        int participants,
        Measured beneficiaries,
        LocalDate doneOn)
        implements Announcement {
    @Override
    public Object key() {
        return deedId;
    }
}
