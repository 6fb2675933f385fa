package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** What is recorded of a post was mended; all its facts as they stand now. */
@Event.Type("organization.post-corrected.v1")
public record PostCorrected(
        UUID postId,
        UUID organizationId,
        UUID personId,
        String personCode,
        String name,
        String office,
        String secretaryKind,
        LocalDate assumedOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return organizationId;
    }
}
