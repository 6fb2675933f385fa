package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公示: one notice for all who are ready for it. */
record NewCadreNotice(
        @NotNull @Schema(examples = "2011-06-01") LocalDate startsOn,
        @NotNull @Schema(examples = "2011-06-08") LocalDate endsOn,

        @NotBlank @Size(max = 200) @Schema(description = "受理电话与地点", examples = "县教育局党办，0000-0000000")
        String contact,

        @NotEmpty @Size(max = 500) @Schema(description = "公示的推荐")
        Set<@NotNull UUID> nominationIds) {}
