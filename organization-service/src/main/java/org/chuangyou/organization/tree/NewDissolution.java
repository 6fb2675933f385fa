package org.chuangyou.organization.tree;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an organisation to which nobody belongs any more. */
record NewDissolution(
        @NotNull @Schema(description = "生效日期，不晚于今天", examples = "2012-03-01")
        LocalDate effectiveOn,

        @NotBlank @Size(max = 100) @Schema(description = "文号", examples = "示教党发〔2012〕3号")
        String documentNumber,

        @NotNull @Schema(description = "发文日期", examples = "2012-02-27")
        LocalDate documentDate)
        implements Decision {}
