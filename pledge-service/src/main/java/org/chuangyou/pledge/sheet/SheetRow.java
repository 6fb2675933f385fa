package org.chuangyou.pledge.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.pledge.PledgeItem;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.pledge.RunningPledge;
import org.chuangyou.pledge.progress.ItemProgress;
import org.chuangyou.pledge.progress.MonthlyProgress;
import org.chuangyou.pledge.progress.ProgressState;
import org.chuangyou.pledge.progress.VersionedProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One pledge on the sheet: what was promised, and what is reported for the month, if anything. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetRow(
        UUID pledgeId,
        PledgeKind kind,
        String pledger,
        @Schema(description = "承诺事项") String promised,
        @Schema(description = "此前最近一次报告；没有时省略") LastWord last,
        @Schema(description = "尚未报告时为空") ProgressState state,
        String text,
        String evidence,
        @Schema(description = "逐项的承诺和该月所报") List<SheetItem> items,
        @Schema(description = "已报告时的版本，修改时带回") Long version) {

    static SheetRow of(
            RunningPledge pledge, LastWord last, Map<Integer, LastWord> lastOfItems, VersionedProgress reported) {
        var progress = reported == null ? null : reported.progress();
        return new SheetRow(
                pledge.id(),
                pledge.kind(),
                pledge.pledger(),
                promised(pledge),
                last,
                progress == null ? null : progress.state(),
                progress == null ? null : progress.text(),
                progress == null ? null : progress.evidence(),
                items(pledge, lastOfItems, progress),
                reported == null ? null : reported.version());
    }

    private static String promised(RunningPledge pledge) {
        return pledge.items().get().stream().map(PledgeItem::text).collect(Collectors.joining("；"));
    }

    private static List<SheetItem> items(RunningPledge pledge, Map<Integer, LastWord> last, MonthlyProgress reported) {
        var said = (reported == null || reported.items() == null ? List.<ItemProgress>of() : reported.items())
                .stream().collect(Collectors.toMap(ItemProgress::item, Function.identity()));
        var promised = pledge.items().get();
        return IntStream.rangeClosed(1, promised.size())
                .mapToObj(number -> SheetItem.of(number, promised.get(number - 1), last.get(number), said.get(number)))
                .toList();
    }
}
