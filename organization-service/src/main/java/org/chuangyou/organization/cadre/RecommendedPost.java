package org.chuangyou.organization.cadre;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post to be filled. */
@Embeddable
record RecommendedPost(
        @NotBlank @Size(max = 50) @Schema(description = "职位", examples = "校长")
        String name,

        @NotNull @Min(1) @Max(50) @Schema(description = "职数", examples = "1")
        Integer seats) {}
