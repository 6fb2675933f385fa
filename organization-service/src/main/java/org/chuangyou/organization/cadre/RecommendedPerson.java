package org.chuangyou.organization.cadre;

import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was recommended for which post by how many. */
@Embeddable
record RecommendedPerson(
        @NotBlank @Size(max = 50) @Schema(description = "职位", examples = "校长")
        String post,

        @NotNull UUID personId,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "得推荐票数", examples = "41")
        Integer votes) {}
