package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤并: a unit ends, and perhaps another takes it over. */
record NewClosure(
        @NotNull @Schema(description = "自该日起不再计入", examples = "2011-09-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 500) @Schema(examples = "布局调整，并入示例乡中心小学")
        String reason,

        @Schema(description = "并入的单位，可不填") UUID successorId,

        @Size(max = 100) @Schema(description = "依据文号，可不填", examples = "示教发〔2011〕12号")
        String documentNumber,

        @Schema(description = "文件日期，可不填") LocalDate documentDate) {}
