package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

import static jakarta.persistence.EnumType.STRING;

/** What became of one person who was expected. */
@Embeddable
record Attended(
        @Enumerated(STRING) Presence presence,
        @Enumerated(STRING) LeaveKind leaveKind,
        String note) {

    static final Attended PRESENT = new Attended(Presence.PRESENT, null, null);
    static final Attended ABSENT = new Attended(Presence.ABSENT, null, null);

    static Attended onLeave(Leave leave) {
        return new Attended(Presence.ON_LEAVE, leave.kind(), leave.note());
    }

    Leave leaveOf(UUID person) {
        return new Leave(person, leaveKind, note);
    }

    boolean is(Presence wanted) {
        return presence == wanted;
    }
}
