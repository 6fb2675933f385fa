package org.chuangyou.reporting.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What we read of facts from organization-service. */
sealed interface OrganizationFact {

    /** An organisation exists, or what is recorded of it was mended. */
    record Place(
            UUID organizationId,
            String code,
            String name,
            String kind,
            UUID parentId,
            LocalDate establishedOn,
            List<UUID> unitIds)
            implements OrganizationFact {

        /** A party group (党小组) is a part of its branch and not counted beside it. */
        boolean isPartyGroup() {
            return "PARTY_GROUP".equals(kind);
        }
    }

    /** An organisation stands no more from this day on. */
    record Dissolved(UUID organizationId, LocalDate effectiveOn) implements OrganizationFact {}

    record Unit(UUID unitId, String kind, LocalDate registeredOn) implements OrganizationFact {}

    record UnitClosed(UUID unitId, LocalDate closedOn) implements OrganizationFact {}

    record UnitFigures(UUID unitId, LocalDate asOf, Students students, Staff staff) implements OrganizationFact {
        record Students(int primary, int junior, int senior) {}

        record Staff(int teachers, int substitute, int specialPost, int other) {}
    }

    record YouthFigures(
            UUID unitId,
            LocalDate asOf,
            int leagueUnits,
            int leagueMembers,
            int brigades,
            int squadrons,
            int squads,
            int pioneers,
            int counsellors)
            implements OrganizationFact {}

    /** Neither the name nor the code: no figure needs them. */
    record Member(UUID personId, UUID organizationId, String standing, LocalDate admittedOn)
            implements OrganizationFact {}

    record MemberConfirmed(UUID personId, String standing) implements OrganizationFact {}

    record MemberGone(UUID personId, LocalDate effectiveOn) implements OrganizationFact {}

    record Post(
            UUID postId,
            UUID organizationId,
            String personCode,
            String office,
            String secretaryKind,
            LocalDate assumedOn)
            implements OrganizationFact {}

    record PostGivenUp(UUID postId, LocalDate relinquishedOn) implements OrganizationFact {}
}
