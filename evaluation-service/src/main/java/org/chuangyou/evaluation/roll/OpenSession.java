package org.chuangyou.evaluation.roll;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** M1: the code of a slip in its two halves, with or without the hyphen. */
record OpenSession(
        @NotNull UUID pollId,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9]{4}-?[A-Za-z0-9]{4}")
        @Schema(description = "测评码前两组", examples = "K7QM-2XHP")
        String selector,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9]{4}-?[A-Za-z0-9]{4}")
        @Schema(description = "测评码后两组", examples = "9WDT-E4NB")
        String secret) {}
