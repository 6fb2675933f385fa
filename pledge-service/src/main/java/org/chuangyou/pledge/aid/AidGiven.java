package org.chuangyou.pledge.aid;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.pledge.figure.Measured;

/** The thing is null for money; beneficiaries are null where nobody counted them. */
@Event.Type("pledge.aid-given.v1")
record AidGiven(
        UUID aidId,
        UUID organizationId,
        AidKind kind,
        String thing,
        Measured amount,
        Measured beneficiaries,
        LocalDate givenOn)
        implements Event {
    @Override
    public Object key() {
        return aidId;
    }
}
