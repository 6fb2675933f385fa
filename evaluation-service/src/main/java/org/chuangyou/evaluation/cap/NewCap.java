package org.chuangyou.evaluation.cap;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The county's own share, with the document that sets it. */
record NewCap(
        @NotNull @Min(0) @Max(100) @Schema(description = "分子", examples = "1")
        Integer numerator,

        @NotNull @Min(1) @Max(100) @Schema(description = "分母", examples = "4")
        Integer denominator,

        @NotNull Effect effect,

        @NotBlank @Size(max = 200) @Schema(description = "文号", examples = "示教党发〔2011〕8号")
        String source) {

    Cap cap() {
        return new Cap(numerator, denominator, effect, source);
    }
}
