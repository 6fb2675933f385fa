package org.chuangyou.pledge.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What we read of organization-service's facts: only the fields we use. */
interface OrganizationFact {

    /** A party group (党小组) is a part of its branch: it pledges nothing by itself. */
    String PARTY_GROUP = "PARTY_GROUP";

    record Placed(UUID organizationId, String code, String name, String kind, UUID parentId)
            implements OrganizationFact {
        boolean isPartyGroup() {
            return PARTY_GROUP.equals(kind);
        }
    }

    /** The successor is the organisation it was merged into, or null. */
    record Dissolved(UUID organizationId, String name, String kind, LocalDate effectiveOn, UUID successorId)
            implements OrganizationFact {
        boolean isPartyGroup() {
            return PARTY_GROUP.equals(kind);
        }
    }

    /** The day is told of a transfer alone. */
    record Enrolled(UUID personId, String personCode, String name, UUID organizationId, LocalDate effectiveOn)
            implements OrganizationFact {}

    record Departed(UUID personId, LocalDate effectiveOn) implements OrganizationFact {}

    record CalendarEntered(int year, List<SpecialDay> days) implements OrganizationFact {
        record SpecialDay(LocalDate day, boolean working, String name) {}
    }

    record Seated(UUID postId, UUID organizationId, String personCode, String office, LocalDate assumedOn)
            implements OrganizationFact {}

    record Unseated(UUID postId, UUID organizationId, String personCode, LocalDate relinquishedOn)
            implements OrganizationFact {}
}
