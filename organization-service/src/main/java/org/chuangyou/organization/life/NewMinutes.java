package org.chuangyou.organization.life;

import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said, what was decided and what problems were found. */
record NewMinutes(
        @NotBlank @Size(max = 20_000) @Schema(examples = "学习党章第一章，讨论年度计划。")
        String text,

        @Size(max = 50) List<@NotNull @Valid Resolution> resolutions,

        @Size(max = 50) @Schema(description = "查摆的问题") List<@NotBlank @Size(max = 1000) String> problems) {

    NewMinutes {
        resolutions = resolutions == null ? List.of() : resolutions;
        problems = problems == null ? List.of() : problems;
    }
}
