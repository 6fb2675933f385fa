package org.chuangyou.evaluation.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 个人自评, in the person's own words. */
record NewSelfEvaluation(
        @NotBlank @Size(max = 4000) @Schema(examples = "一年来按承诺资助两名学生，理论学习不够经常。")
        String words) {}
