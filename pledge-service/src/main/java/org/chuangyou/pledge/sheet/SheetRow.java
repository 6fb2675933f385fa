package org.chuangyou.pledge.sheet;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.pledge.RunningPledge;
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
        @Schema(description = "已报告时的版本，修改时带回") Long version) {

    static SheetRow of(RunningPledge pledge, String promised, LastWord last, VersionedProgress reported) {
        var progress = reported == null ? null : reported.progress();
        return new SheetRow(
                pledge.id(),
                pledge.kind(),
                pledge.pledger(),
                promised,
                last,
                progress == null ? null : progress.state(),
                progress == null ? null : progress.text(),
                progress == null ? null : progress.evidence(),
                reported == null ? null : reported.version());
    }
}
