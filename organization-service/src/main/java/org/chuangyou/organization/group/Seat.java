package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody in a group, from a day until, not including, another. */
@Embeddable
class Seat {

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private GroupRole role;

    private LocalDate heldFrom;
    private LocalDate heldUntil;

    protected Seat() {}

    Seat(NewSeat seat, LocalDate from) {
        personId = seat.personId();
        role = seat.role();
        heldFrom = from;
    }

    void end(LocalDate day) {
        heldUntil = day;
    }

    /** Ended on the day it began: then it was never held. */
    boolean isEmpty() {
        return heldFrom.equals(heldUntil);
    }

    boolean isOpen() {
        return heldUntil == null;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
    }

    NewSeat given() {
        return new NewSeat(personId, role);
    }

    UUID personId() {
        return personId;
    }

    GroupRole role() {
        return role;
    }

    GroupView.SeatView view(String name) {
        return new GroupView.SeatView(personId, name, role, role.label(), heldFrom, heldUntil);
    }
}
