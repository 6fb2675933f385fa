package org.chuangyou.pledge.task;

import java.time.LocalDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation says of one item: it does not apply and why, or how far it is, or what was done and when. */
record NewResponse(
        @Schema(description = "是否与本组织有关") @NotNull Boolean applies,

        @Schema(description = "无关的理由；无关时必填", examples = "本校无寄宿生") @Size(max = 500)
        String reason,

        @Schema(description = "进展", examples = "场地已定，正在布置") @Size(max = 1000)
        String progress,

        @Schema(description = "完成了什么；完成时必填", examples = "活动室建成并启用") @Size(max = 1000)
        String done,

        @Schema(description = "完成之日；完成时必填", examples = "2011-05-09")
        LocalDate doneOn) {

    /** Whether it says one thing only: not applicable with a reason, or applicable and done in both words and day or in neither. */
    boolean isConsistent() {
        var saysDone = isGiven(done);
        if (!applies) {
            return isGiven(reason) && !saysDone && doneOn == null;
        }
        return !isGiven(reason) && saysDone == (doneOn != null);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
