package org.chuangyou.organization.duty;

import java.time.LocalDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document of the county, or of an organisation for its subtree, asks beyond the national rules. */
record NewLocalDuty(
        @NotNull @Schema(description = "按次数还是按分钟计") Measure measure,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "每期至少多少", examples = "1")
        Integer least,

        @NotNull @Schema(description = "由谁承担") OwedBy owedBy,

        @NotNull @Schema(description = "自哪一日起施行，自其后的完整周期起计", examples = "2011-01-01")
        LocalDate effectiveOn,

        @Schema(description = "到哪一日为止，可不填") LocalDate endsOn,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2011〕8号")
        String documentNumber,

        @NotNull @Schema(examples = "2010-12-20") LocalDate documentDate) {}
