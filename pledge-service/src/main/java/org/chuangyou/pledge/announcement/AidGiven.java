package org.chuangyou.pledge.announcement;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The thing is null for money; beneficiaries are null where nobody counted them. */
@Event.Type("pledge.aid-given.v1")
public record AidGiven(
        UUID aidId,
        UUID organizationId,
        AidKind kind,
        String thing,
        Measured amount,
        Measured beneficiaries,
        LocalDate givenOn)
        implements Announcement {
    @Override
    public Object key() {
        return aidId;
    }
}
