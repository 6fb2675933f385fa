package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** A post is no longer held from this day on. */
@Event.Type("organization.post-relinquished.v1")
public record PostRelinquished(UUID postId, UUID organizationId, String personCode, LocalDate relinquishedOn)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return organizationId;
    }
}
