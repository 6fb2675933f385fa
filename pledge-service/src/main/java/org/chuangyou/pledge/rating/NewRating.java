package org.chuangyou.pledge.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the pledger or the organisation says. */
record NewRating(
        @Schema(description = "好、较好、一般、差") @NotNull Grade grade,

        @Schema(description = "评语", examples = "按时兑现，学生和家长认可") @NotBlank @Size(max = 1000) @NoPersonalData
        String words) {}
