package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.Collection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the masses were heard before a plan was fixed or a pledge made: how many, what they said, what was taken up. No names. */
public record Hearing(
        @Schema(description = "座谈会、意见箱、问卷、走访、其他") @NotNull Form form,

        @Schema(examples = "2011-05-06") @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate heldOn,

        @Schema(description = "听取意见的人数", examples = "32") @NotNull @Min(1) @Max(1_000_000)
        Integer people,

        @Schema(description = "主要意见", examples = "希望作业适量、面批") @NotBlank @Size(max = 2000) @NoPersonalData
        String opinions,

        @Schema(description = "采纳情况", examples = "已写入承诺内容") @NotBlank @Size(max = 2000) @NoPersonalData
        String takenUp) {

    /** Whether any of these had been held by that day. */
    public static boolean anyBy(LocalDate day, Collection<Hearing> hearings) {
        return anyBetween(LocalDate.MIN, day, hearings);
    }

    /** Whether any of these was held on one of these days. */
    static boolean anyBetween(LocalDate first, LocalDate last, Collection<Hearing> hearings) {
        return hearings.stream().map(Hearing::heldOn).anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    public enum Form {
        SYMPOSIUM,
        SUGGESTION_BOX,
        QUESTIONNAIRE,
        VISIT,
        OTHER
    }
}
