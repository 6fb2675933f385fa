package org.chuangyou.pledge.sheet;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.chuangyou.pledge.progress.ItemProgress;
import org.chuangyou.pledge.progress.NewProgress;
import org.chuangyou.pledge.progress.ProgressState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows somebody filled in; pledges that are missing are left as they are. */
record FilledSheet(@NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Row> rows) {

    record Row(
            @NotNull UUID pledgeId,

            @Schema(description = "ON_TRACK 正常推进、DONE 已完成、BLOCKED 遇到困难") @NotNull
            ProgressState state,

            @Schema(description = "进展", examples = "本月每周二、四课后辅导") @NotBlank @Size(max = 2000) @NoPersonalData
            String text,

            @Schema(description = "佐证链接；可省略", examples = "https://example.org/notices/12")
            @Pattern(regexp = "https?://\\S+")
            @Size(max = 500)
            @NoPersonalData
            String evidence,

            @Schema(description = "逐项的进展，每项至多一条；省略时保留该月此前逐项所报") @Size(max = 5)
            List<@Valid @NotNull ItemProgress> items,

            @Schema(description = "修改已有报告时，读到的版本") Long version) {

        NewProgress progress() {
            return new NewProgress(state, text, evidence, items);
        }
    }
}
