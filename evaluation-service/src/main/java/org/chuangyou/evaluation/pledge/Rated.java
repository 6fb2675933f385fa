package org.chuangyou.evaluation.pledge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one kind of rater said of all pledges together; counts alone, since nothing here is worth points. */
@Schema(name = "PledgesRated", description = "评诺：某一方对各项承诺的评定，只列票数，不打分")
public record Rated(
        Rater rater,
        @Schema(description = "这一方评过的承诺件数") long pledges,
        @Schema(description = "好") long good,
        @Schema(description = "较好") long fairlyGood,
        @Schema(description = "一般") long fair,
        @Schema(description = "差") long poor) {}
