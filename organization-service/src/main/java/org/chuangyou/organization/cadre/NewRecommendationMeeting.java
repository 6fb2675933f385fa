package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 推荐会: who was to come, who came, whom they recommended. */
record NewRecommendationMeeting(
        @NotNull @Schema(examples = "2011-06-17") LocalDate heldOn,

        @NotNull @Min(1) @Max(100_000) @Schema(description = "应到", examples = "52")
        Integer expected,

        @NotNull @Min(1) @Max(100_000) @Schema(description = "实到", examples = "49")
        Integer present,

        @NotEmpty @Size(max = 200) @Schema(description = "被推荐人与票数")
        List<@NotNull @Valid RecommendedPerson> persons) {}
