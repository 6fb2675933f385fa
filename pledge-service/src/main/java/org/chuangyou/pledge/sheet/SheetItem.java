package org.chuangyou.pledge.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.pledge.PledgeItem;
import org.chuangyou.pledge.progress.ItemProgress;
import org.chuangyou.pledge.progress.ProgressState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of a pledge on the sheet: what was promised, and what the month's report says of it, if anything. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetItem(
        @Schema(description = "第几项，从 1 起") int item,
        @Schema(description = "承诺事项") String promised,
        @Schema(description = "可检查的目标") String aim,
        @Schema(description = "可计数的目标；没有时省略") Quantity target,
        @Schema(description = "此前最近一次逐项报告；没有时省略") LastWord last,
        @Schema(description = "尚未报告时省略") ProgressState state,
        Quantity reached,
        String text) {

    static SheetItem of(int number, PledgeItem promised, LastWord last, ItemProgress reported) {
        return new SheetItem(
                number,
                promised.text(),
                promised.aim(),
                promised.target(),
                last,
                reported == null ? null : reported.state(),
                reported == null ? null : reported.reached(),
                reported == null ? null : reported.text());
    }
}
