package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公示, both days included. */
record NewNotice(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Size(max = 1000) @Schema(description = "公示结果") String remark) {}
