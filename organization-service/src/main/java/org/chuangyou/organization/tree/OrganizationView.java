package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as it is from one day until the day before another. */
record OrganizationView(
        UUID id,
        @Schema(examples = "ZB-001") String code,
        @Schema(examples = "县民族中学党支部") String name,
        OrganizationKind kind,
        UUID parentId,
        LocalDate establishedOn,
        LocalDate termEndsOn,
        @Schema(description = "覆盖单位") List<UUID> unitIds,
        @Schema(description = "这一状态的起始日") LocalDate validFrom,

        @Schema(description = "自此日起不再如此；现状为空", nullable = true)
        LocalDate validTo,

        @Schema(description = "撤销日期，自此日起不再存在", nullable = true)
        LocalDate dissolvedOn,

        @Schema(description = "并入的组织", nullable = true) UUID successorId) {}
