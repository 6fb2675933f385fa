package org.chuangyou.organization.group;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group is dissolved. */
record NewGroupDissolution(
        @NotNull LocalDate on,

        @NotBlank @Size(max = 100) @Schema(examples = "示教党发〔2012〕20号")
        String documentNumber) {}
