package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 组织评定: a grade for everybody who takes part, in one decision. */
record NewFindings(
        @NotNull LocalDate decidedOn,

        @NotBlank @Size(max = 100) @Schema(examples = "支部委员会")
        String meeting,

        @Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) @Schema(description = "评定以后更正的，写明理由", nullable = true)
        String mendingReason,

        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> findings) {

    @Schema(name = "NewFinding")
    record Item(
            @NotBlank @Size(max = 40) @Schema(examples = "DY00014")
            String personCode,

            @NotBlank @Size(max = 40) @Schema(examples = "QUALIFIED")
            String grade,

            @Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) @Schema(description = "与得票最多的等次不同时必填", nullable = true)
            String reason,

            @Size(max = 1000) @Schema(description = "评语", nullable = true)
            String remark) {}
}
