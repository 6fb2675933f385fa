package org.chuangyou.organization.life;

import java.util.Objects;
import java.util.UUID;

/** The caller as a person of the roster. */
record Myself(UUID id, boolean member, UUID organizationId, UUID partyGroupId) {

    boolean isMemberOf(UUID organization) {
        return member && organizationId.equals(organization);
    }

    /** What a member sees of a meeting without holding a post; null is nothing at all. */
    Sight of(Meeting meeting) {
        if (meeting.isFor(id)) {
            return Sight.MINUTES;
        }
        if (!isMemberOf(meeting.organizationId())) {
            return null;
        }
        return switch (meeting.audience()) {
            case MEMBERS, OPEN -> Sight.MINUTES;
            case GROUP -> Objects.equals(partyGroupId, meeting.partyGroupId()) ? Sight.MINUTES : Sight.FACTS;
            case COMMITTEE -> Sight.FACTS;
            case INVITED -> null;
        };
    }
}
