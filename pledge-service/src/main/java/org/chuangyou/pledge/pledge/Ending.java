package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chuangyou.pledge.announcement.UnkeptReason;

/** How a pledge ended: kept, with what was done and where to see it; or not, with the reason and its explanation. */
@Embeddable
public record Ending(
        LocalDate endedOn,
        String done,
        String seeAt,
        @Enumerated(EnumType.STRING) UnkeptReason unkeptReason,
        String explanation) {

    static Ending kept(NewFulfilment said, LocalDate today) {
        return new Ending(today, said.done(), said.seeAt(), null, null);
    }

    static Ending unkept(NewExplanation said, LocalDate today) {
        return new Ending(today, null, null, said.reason(), said.explanation());
    }

    /** 客观原因的向群众说明，无正当理由的建议通报批评. */
    boolean criticismProposed() {
        return unkeptReason == UnkeptReason.NONE;
    }
}
