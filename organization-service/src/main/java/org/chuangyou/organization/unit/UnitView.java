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
        UnitFigures figures) {}
