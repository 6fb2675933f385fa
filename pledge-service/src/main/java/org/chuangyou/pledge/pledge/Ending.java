package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a pledge ended: kept, with what was done and where to see it; not, with the reason, its explanation and how the
 * masses were told; partly, with both and what became of each item; or withdrawn, with why.
 */
@Embeddable
public record Ending(
        LocalDate endedOn,
        String done,
        String seeAt,
        @Enumerated(EnumType.STRING) UnkeptReason unkeptReason,
        String explanation,
        String toldHow,
        LocalDate toldOn,
        @JdbcTypeCode(SqlTypes.JSON) List<ItemOutcome> outcomes,

        @Schema(description = "党组织何日确认；尚待确认的为空") LocalDate confirmedOn) {

    static Ending kept(NewFulfilment said, LocalDate today) {
        return new Ending(today, said.done(), said.seeAt(), null, null, null, null, null, null);
    }

    static Ending unkept(Shortfall said, LocalDate today) {
        return partly(new NewFulfilment(null, null), said, null, today);
    }

    static Ending partly(NewFulfilment kept, Shortfall unkept, List<ItemOutcome> outcomes, LocalDate today) {
        var told = unkept.told() == null ? new Telling(null, null) : unkept.told();
        return new Ending(
                today,
                kept.done(),
                kept.seeAt(),
                unkept.reason(),
                unkept.explanation(),
                told.how(),
                told.on(),
                outcomes,
                null);
    }

    static Ending withdrawn(String reason, LocalDate today) {
        return new Ending(today, null, null, null, reason, null, null, null, null);
    }

    Ending confirmed(LocalDate today) {
        return new Ending(endedOn, done, seeAt, unkeptReason, explanation, toldHow, toldOn, outcomes, today);
    }

    boolean isConfirmed() {
        return confirmedOn != null;
    }

    /** How many items were kept of a pledge that was kept in part. */
    int kept() {
        return (int) outcomes.stream().filter(ItemOutcome::kept).count();
    }

    /** 客观原因的向群众说明，无正当理由的建议通报批评. */
    boolean criticismProposed() {
        return unkeptReason == UnkeptReason.NONE;
    }
}
