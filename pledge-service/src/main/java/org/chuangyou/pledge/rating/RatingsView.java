package org.chuangyou.pledge.rating;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been said of a pledge, and how many tellers have counted where no result stands yet. */
record RatingsView(
        List<RatingView> ratings,
        @Schema(description = "尚无结果的：已有几名计票人填报") Map<Rater, Long> counting) {}
