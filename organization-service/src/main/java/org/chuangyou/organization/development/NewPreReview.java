package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 上级党委预审. */
record NewPreReview(
        @NotNull LocalDate on,
        @NotNull @Schema(description = "是否合格") Boolean passed,

        @Schema(description = "已知将离开工作、学习单位的日期；三个月内离开的不办理接收手续")
        LocalDate leavesOn,

        @Size(max = 100) String documentNumber) {}
