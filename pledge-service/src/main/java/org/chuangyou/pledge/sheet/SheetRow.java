package org.chuangyou.pledge.sheet;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.announcement.PledgeKind;
import org.chuangyou.pledge.announcement.ProgressState;
import org.chuangyou.pledge.pledge.RunningPledge;
import org.chuangyou.pledge.progress.VersionedProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One pledge on the sheet: what was promised, and what is reported for the month, if anything. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetRow(
        UUID pledgeId,
        PledgeKind kind,
        String pledger,
        @Schema(description = "承诺事项") String promised,
        @Schema(description = "尚未报告时为空") ProgressState state,
        String text,
        String evidence,
        @Schema(description = "已报告时的版本，修改时带回") Long version) {

    static SheetRow of(RunningPledge pledge, String promised, VersionedProgress reported) {
        if (reported == null) {
            return new SheetRow(pledge.id(), pledge.kind(), pledge.pledger(), promised, null, null, null, null);
        }
        var progress = reported.progress();
        return new SheetRow(
                pledge.id(),
                pledge.kind(),
                pledge.pledger(),
                promised,
                progress.state(),
                progress.text(),
                progress.evidence(),
                reported.version());
    }
}
