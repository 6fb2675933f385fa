package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record OrganizationView(
        UUID id,
        @Schema(examples = "ZB-001") String code,
        @Schema(examples = "县民族中学党支部") String name,
        OrganizationKind kind,
        UUID parentId,
        LocalDate establishedOn,
        LocalDate termEndsOn,
        @Schema(description = "覆盖单位") List<UUID> unitIds) {}
