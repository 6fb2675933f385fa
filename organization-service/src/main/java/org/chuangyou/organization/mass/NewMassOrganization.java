package org.chuangyou.organization.mass;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mass organisation is put on the register, with its strength on a day. */
record NewMassOrganization(
        @NotNull @Schema(description = "带建的党组织") UUID organizationId,
        @NotNull MassKind kind,

        @NotBlank @Size(max = 100) @Schema(examples = "县民族中学工会委员会")
        String name,

        @Size(max = 50) @Schema(description = "负责人，可不填", examples = "示例")
        String headName,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "成员人数；只记人数，不记姓名", examples = "61")
        Integer members,

        @NotNull @Schema(description = "人数截至日期") LocalDate asOf) {}
