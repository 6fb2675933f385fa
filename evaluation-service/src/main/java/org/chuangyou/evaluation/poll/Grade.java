package org.chuangyou.evaluation.poll;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of the scale, 评价等次. */
@Embeddable
public record Grade(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "SATISFIED")
        String code,

        @NotBlank @Size(max = 20) @Schema(examples = "满意") String label) {}
