package org.chuangyou.evaluation.scale;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a grade is reckoned to be worth under a named conversion. Never added up here, never a ranking. */
@Embeddable
@Schema(name = "ScaleConversion", description = "折算分；只供填写别处的表格，本系统不累计、不排名")
public record Conversion(
        @NotBlank @Size(max = 40) @Schema(examples = "10/7/5/2")
        String name,

        @NotBlank @Size(max = 40) @Schema(description = "等次代码", examples = "GOOD")
        String grade,

        @Min(0) @Max(100) @Schema(examples = "10") int points) {}
