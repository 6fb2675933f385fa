package org.chuangyou.pledge.progress;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One text of a month's report; the first listed is the one that holds. */
record FormerReport(
        @Schema(description = "ETag 中的版本") long version,
        ProgressState state,
        String text,
        String evidence,
        @Schema(description = "逐项的进展；没有逐项报告时为空") List<ItemProgress> items,
        @Schema(description = "所说的是承诺第几版公布的文本") int textNumber,
        Instant reportedAt,
        @Schema(description = "填报人的人员编号：承诺人，或代填的党组织任职的人") String reportedBy) {}
