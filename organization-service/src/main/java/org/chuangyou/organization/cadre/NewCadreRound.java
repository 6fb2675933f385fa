package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewCadreRound(
        @NotNull @Schema(description = "组织选拔的党组织") UUID organizationId,

        @NotNull @Min(1949) @Max(2999) @Schema(examples = "2011")
        Integer year,

        @NotBlank @Size(max = 50) @Schema(description = "层次", examples = "学校副职")
        String level,

        @NotBlank @Size(max = 100) @Schema(examples = "2011年学校后备干部选拔")
        String title,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2011〕6号")
        String documentNumber,

        @NotNull LocalDate documentDate) {}
