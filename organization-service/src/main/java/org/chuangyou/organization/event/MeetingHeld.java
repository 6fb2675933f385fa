package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/**
 * A meeting was held, with the duties it serves and how many came; no persons. Said again when its record is mended:
 * the newest counts.
 */
@Event.Type("organization.meeting-held.v1")
public record MeetingHeld(
        UUID meetingId, UUID organizationId, List<String> duties, LocalDate heldOn, int expected, int present)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return meetingId;
    }
}
