package org.chuangyou.pledge.progress;

import java.time.YearMonth;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was reported to the masses for one month. */
public record MonthlyProgress(
        @Schema(implementation = String.class, examples = "2011-05")
        YearMonth month,

        ProgressState state,
        String text,
        String evidence,
        @Schema(description = "逐项的进展；没有逐项报告时为空") List<ItemProgress> items,
        @Schema(description = "所说的是承诺第几版公布的文本；逐项的序号以该版为准") int textNumber) {}
