package org.chuangyou.evaluation.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group of evaluators.
 *
 * @param eligible how many people there are, 应参加人数; who they are is recorded nowhere
 * @param weight in percent
 */
@Embeddable
@Schema(name = "EvaluatorGroup")
record Group(
        @NotNull @Size(min = 1, max = 20) @Pattern(regexp = "[\\p{L}\\p{N}]*") @Schema(examples = "家长")
        String name,

        @Min(1) @Max(100_000) @Schema(examples = "120") int eligible,
        @Min(1) @Max(100) @Schema(examples = "60") int weight) {}
