package org.chuangyou.pledge.task;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
record TaskItem(
        @Schema(examples = "建立党员活动室") @NotBlank @Size(max = 500)
        String text,

        @Schema(examples = "2011-09-30") @NotNull LocalDate dueOn) {}
