package org.chuangyou.evaluation.threshold;

import java.math.BigDecimal;
import java.util.UUID;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.poll.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A threshold as the county words it; a later wording replaces all of it. */
record NewThreshold(
        @NotBlank @Size(max = 100) @Schema(examples = "群众满意度")
        String label,

        @NotBlank @Size(max = 40) @Schema(description = "所用满意率口径", examples = "TOP2")
        String definition,

        @NotNull Comparison comparison,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(examples = "90")
        BigDecimal percent,

        @NotNull SubjectKind subjectKind,

        @Schema(description = "只用于此组织及其下级；不填为全县") UUID organizationId,

        @NotBlank @Size(max = 200) @Schema(description = "出处：文件、文号", examples = "示教党发〔2011〕8号")
        String source) {}
