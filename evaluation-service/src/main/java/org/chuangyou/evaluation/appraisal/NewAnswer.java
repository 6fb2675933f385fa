package org.chuangyou.evaluation.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The branch's answer to an objection. */
record NewAnswer(@NotBlank @Size(max = 1000) String words) {}
