package org.chuangyou.organization.post;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What had been recorded of a post wrongly, as it should read. Holder, office and organisation make the post itself. */
record MendedPost(
        @NotNull Employment employment,

        @Schema(description = "行政职务", examples = "校长") @Size(max = 50)
        String administrativePost,

        @NotNull LocalDate assumedOn,

        @NotBlank @Size(max = 100) @Schema(description = "任职文号", examples = "示教党发〔2011〕5号")
        String documentNumber,

        @NotBlank @Size(max = 200) @Schema(description = "更正原因", examples = "任职日期录入有误")
        String reason) {}
