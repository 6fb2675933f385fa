package org.chuangyou.organization.post;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post is given up: the day from which it is no longer held, and why. */
record NewRelinquishment(
        @NotNull LocalDate on,

        @NotBlank @Size(max = 200) @Schema(description = "免职原因", examples = "工作调动")
        String reason) {}
