package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 考察. */
record NewRecommendationAppraisal(
        @NotNull @Schema(examples = "2011-06-24") LocalDate appraisedOn,

        @NotEmpty @Size(max = 10) @Schema(description = "考察人", examples = "[\"示例1\", \"示例2\"]")
        List<@NotBlank @Size(max = 50) String> appraisers,

        @NotBlank @Size(max = 4000) @Schema(description = "考察情况")
        String findings) {}
