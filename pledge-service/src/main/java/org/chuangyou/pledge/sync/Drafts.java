package org.chuangyou.pledge.sync;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import org.chuangyou.pledge.pledge.DraftPledge;
import org.chuangyou.pledge.progress.NewProgress;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a device has written since it was last on line. What is wrong with one draft is told of that one alone, therefore
 * each is read by itself.
 */
record Drafts(
        @Schema(type = SchemaType.ARRAY, implementation = Drafts.Draft.class) @NotNull @Size(min = 1, max = 200)
        List<@NotNull TokenBuffer> drafts) {

    /** A pledge or a month's progress; one of the two. */
    record Draft(PledgeDraft pledge, ProgressDraft progress) {}

    record PledgeDraft(
            @Schema(description = "自编的 UUID（第 7 版），或已有承诺的编号") @NotNull
            UUID id,

            @Schema(description = "修改所依据的版本；新起草的省略") Long version,
            @NotNull @Valid DraftPledge content) {}

    record ProgressDraft(
            @NotNull UUID pledgeId,

            @Schema(implementation = String.class, examples = "2011-05") @NotNull
            YearMonth month,

            @Schema(description = "修改所依据的版本；首次报告的省略") Long version,
            @NotNull @Valid NewProgress content) {}
}
