package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;

/** The day on which somebody was told in person what was found. */
record NewNotice(@NotNull LocalDate toldOn) {}
