package org.chuangyou.organization.rule;

import java.time.LocalDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county's own number for a rule, with the document that sets it. */
record NewCountyRule(
        @NotNull @Min(0) @Max(10_000) @Schema(examples = "4")
        Integer number,

        @NotNull Effect effect,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2011〕8号")
        String documentNumber,

        @NotNull LocalDate documentDate) {}
