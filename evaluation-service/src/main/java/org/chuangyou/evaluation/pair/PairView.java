package org.chuangyou.evaluation.pair;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who judges whom, and what of it is shown. */
@Schema(name = "EvaluationPair")
public record PairView(
        @Schema(examples = "BRANCHES_ON_SUPERIOR") String code,
        @Schema(examples = "支部评议上级党组织") String label,
        @Schema(description = "评议的一方") List<String> raters,
        PairSubject subject,
        Direction direction,
        @Schema(description = "被评的一方只看得到合计") boolean aggregateOnly,

        @Schema(description = "少于此数的评议者（评上级时为支部数）不显示结果", examples = "5")
        int leastRaters,

        String source) {}
