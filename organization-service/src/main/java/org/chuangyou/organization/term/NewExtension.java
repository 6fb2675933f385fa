package org.chuangyou.organization.term;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The superior has approved that the next election comes later (延期换届). */
record NewExtension(
        @NotNull @Schema(description = "延至") LocalDate until,

        @NotBlank @Size(max = 100) @Schema(description = "同意延期的文号", examples = "示教党发〔2013〕2号")
        String documentNumber,

        @NotBlank @Size(max = 200) @Schema(examples = "学校合并在即")
        String reason) {}
