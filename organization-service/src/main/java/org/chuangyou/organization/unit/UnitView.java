package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record UnitView(
        UUID id,
        @Schema(examples = "XX002") String code,
        @Schema(examples = "县民族中学") String name,
        UnitKind kind,
        @Schema(examples = "县城") String township,
        Residence residence,
        LocalDate registeredOn,
        @Schema(description = "这一状态自何日起") LocalDate validFrom,

        @Schema(description = "这一状态至何日止（不含）；现状为空", nullable = true)
        LocalDate validTo,

        @Schema(description = "撤并日期", nullable = true) LocalDate closedOn,
        @Schema(nullable = true) String closureReason,
        @Schema(description = "并入的单位", nullable = true) UUID successorId,
        @Schema(description = "这一状态的依据文号", nullable = true) String documentNumber,
        @Schema(nullable = true) LocalDate documentDate,
        UnitFigures figures) {}
