package org.chuangyou.organization.study;

import java.math.BigDecimal;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test as its office writes it down; single results are optional. */
record NewStudyTest(
        @NotBlank @Size(max = 200) @Schema(examples = "党的基本知识测试")
        String title,

        @NotNull @DecimalMin("1") @Digits(integer = 3, fraction = 1) @Schema(description = "满分", examples = "100")
        BigDecimal fullMarks,

        @DecimalMin("0") @Digits(integer = 3, fraction = 1) @Schema(description = "及格分，可不填", examples = "60")
        BigDecimal passMark,

        @Size(max = 5000) @Schema(description = "各人得分，可不填") List<@NotNull @Valid TestResult> results,

        @Valid @Schema(description = "不记名的总体情况，可不填") ReportedResult reported) {

    NewStudyTest {
        results = results == null ? List.of() : results;
    }
}
