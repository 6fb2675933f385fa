package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 党员互评, as minuted: of whom what was said, never by whom. Party groups (党小组) may hold it each for itself. */
record NewMutualEvaluation(
        @NotNull LocalDate heldOn,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Opinion> opinions) {

    @Schema(name = "MutualOpinion")
    record Opinion(
            @NotBlank @Size(max = 40) @Schema(examples = "DY00014")
            String personCode,

            @NotBlank @Size(max = 2000) @Schema(examples = "教学扎实，希望多带青年教师。")
            String words) {}
}
