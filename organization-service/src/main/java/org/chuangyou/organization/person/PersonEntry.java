package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;

/** What a row of the roster says of a person. */
record PersonEntry(
        String code,
        String name,
        Gender gender,
        LocalDate bornOn,
        Stage stage,
        LocalDate admittedOn,
        UUID organizationId,
        UUID unitId) {}
