package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** 派人谈话. */
record NewTalk(@NotNull LocalDate on, @Size(max = 500) String remark) {}
