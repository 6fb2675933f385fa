package org.chuangyou.organization.venue;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the things that a venue has, such as 有党旗. */
@Embeddable
record StandardItem(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,32}") @Schema(examples = "FLAG")
        String itemCode,

        @NotBlank @Size(max = 100) @Schema(examples = "有党旗、有入党誓词")
        String title) {}
