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
        @Schema(description = "被评的一方只看得到合计，因此不收意见和建议") boolean aggregateOnly,

        @Schema(description = "结果至少要这么多张选票才显示（k 不得更小）；评上级时，其下有党员的支部也不得少于此数", examples = "5")
        int leastRaters,

        String source) {}
