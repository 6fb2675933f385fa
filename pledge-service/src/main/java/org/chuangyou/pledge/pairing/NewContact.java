package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One contact: when, and what was done. No photo is asked for. */
record NewContact(
        @Schema(examples = "2011-05-03") @NotNull LocalDate on,

        @Schema(examples = "辅导一次函数，作业订正完成") @NotBlank @Size(max = 500)
        String done) {}
