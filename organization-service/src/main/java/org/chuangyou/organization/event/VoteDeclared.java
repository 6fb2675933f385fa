package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** The result of a vote of a branch was declared. Counts alone: neither how anybody voted nor a person's name. */
@Event.Type("organization.vote-declared.v1")
public record VoteDeclared(
        UUID voteId,
        UUID organizationId,
        String kind,
        String subject,
        String outcome,
        LocalDate heldOn,
        int eligible,
        int present,
        int issued,
        int returned,
        int valid,
        int invalid,
        int abstaining,
        Integer yes,
        Integer no,
        Integer seats,
        Integer elected)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return voteId;
    }
}
