package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PersonView(
        UUID id,
        @Schema(examples = "DY00014") String code,
        @Schema(examples = "示例") String name,
        Gender gender,
        LocalDate bornOn,
        Stage stage,
        LocalDate admittedOn,
        UUID organizationId,
        UUID unitId) {}
