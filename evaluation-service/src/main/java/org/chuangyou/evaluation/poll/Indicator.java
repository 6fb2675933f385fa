package org.chuangyou.evaluation.poll;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing asked, 测评指标. */
@Embeddable
public record Indicator(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "LEADERSHIP")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "领导班子好")
        String label) {}
