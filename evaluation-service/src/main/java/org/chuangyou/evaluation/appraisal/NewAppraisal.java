package org.chuangyou.evaluation.appraisal;

import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One year's appraisal of an organisation's members. */
@Schema(example = """
                {"organizationId": "0197c0de-0000-7000-8000-000000000011", "year": 2011,
                 "title": "2011年度民主评议党员"}""")
record NewAppraisal(
        @NotNull UUID organizationId,

        @NotNull @Min(1950) @Max(2100) Integer year,

        @NotBlank @Size(max = 100) String title,

        @Size(max = 40) @Schema(description = "等次，见 /scales 中用于评定的；缺省为优秀、合格、基本合格、不合格", examples = "MEMBER_FOUR")
        String scale) {

    String scaleOrDefault() {
        return scale == null ? "MEMBER_FOUR" : scale;
    }
}
