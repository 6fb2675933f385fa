package org.chuangyou.pledge.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason, an answer or thanks, in words the sender will read. */
record Words(
        @Schema(examples = "谢谢您的建议，今年经费已定，明年预算时再议") @NotBlank @Size(max = 1000)
        String text) {}
