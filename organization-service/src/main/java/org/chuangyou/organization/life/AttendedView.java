package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A meeting at which somebody was expected, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendedView(
        UUID meetingId,
        UUID organizationId,
        Set<Duty> duties,
        LocalDate heldOn,
        List<String> topics,
        Presence presence,
        LeaveKind leaveKind,
        String note) {

    static AttendedView of(Meeting meeting, Attended attended) {
        return new AttendedView(
                meeting.id(),
                meeting.organizationId(),
                meeting.duties(),
                meeting.heldOn(),
                meeting.agenda().topics(),
                attended.presence(),
                attended.leaveKind(),
                attended.note());
    }
}
