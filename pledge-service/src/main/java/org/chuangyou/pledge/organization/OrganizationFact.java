package org.chuangyou.pledge.organization;

import java.time.LocalDate;
import java.util.UUID;

/** What we read of organization-service's facts: only the fields we use. */
interface OrganizationFact {

    record Placed(UUID organizationId, String name, UUID parentId) implements OrganizationFact {}

    record Enrolled(UUID personId, String personCode, String name, UUID organizationId) implements OrganizationFact {}

    record Departed(UUID personId, LocalDate effectiveOn) implements OrganizationFact {}

    record Seated(UUID postId, UUID organizationId, String personCode, String office, LocalDate assumedOn)
            implements OrganizationFact {}

    record Unseated(UUID postId, UUID organizationId, String personCode, LocalDate relinquishedOn)
            implements OrganizationFact {}
}
