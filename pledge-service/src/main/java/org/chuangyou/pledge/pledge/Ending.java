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
 * masses were told; partly, with both and what became of each item; or withdrawn, with why. Until it is confirmed it is
 * so only as somebody says.
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

        @Schema(description = "PLEDGER 承诺人说明、COMMITTEE 党组织代为说明；撤回的和早先登记的为空") @Enumerated(EnumType.STRING)
        EndSaidBy saidBy,

        @Schema(description = "党组织代为说明的，承诺人何日提出异议；没有的为空") LocalDate objectedOn,
        @Schema(description = "党组织何日确认；尚待确认的为空") LocalDate confirmedOn) {

    private static final NewFulfilment NOTHING_KEPT = new NewFulfilment(null, null);

    static Ending kept(NewFulfilment said, LocalDate today) {
        return new Ending(
                today, said.done(), said.seeAt(), null, null, null, null, null, EndSaidBy.PLEDGER, null, null);
    }

    static Ending unkept(Shortfall said, EndSaidBy saidBy, LocalDate today) {
        return partly(NOTHING_KEPT, said, null, saidBy, today);
    }

    static Ending partly(NewFulfilment kept, Shortfall unkept, List<ItemOutcome> outcomes, LocalDate today) {
        return partly(kept, unkept, outcomes, EndSaidBy.PLEDGER, today);
    }

    private static Ending partly(
            NewFulfilment kept, Shortfall unkept, List<ItemOutcome> outcomes, EndSaidBy saidBy, LocalDate today) {
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
                saidBy,
                null,
                null);
    }

    static Ending withdrawn(String reason, LocalDate today) {
        return new Ending(today, null, null, null, reason, null, null, null, null, null, null);
    }

    Ending confirmed(LocalDate today) {
        requireUnconfirmed();
        return judged(objectedOn, today);
    }

    /** Of what the committee said; to their own word pledgers have nothing to object. */
    Ending objected(LocalDate today) {
        requireUnconfirmed();
        if (saidBy != EndSaidBy.COMMITTEE) {
            throw EndProblems.saidByPledger();
        }
        return judged(today, null);
    }

    void requireUnconfirmed() {
        if (isConfirmed()) {
            throw EndProblems.confirmed(confirmedOn);
        }
    }

    void requireConfirmed() {
        if (!isConfirmed()) {
            throw EndProblems.notConfirmed();
        }
    }

    private Ending judged(LocalDate objected, LocalDate confirmed) {
        return new Ending(
                endedOn,
                done,
                seeAt,
                unkeptReason,
                explanation,
                toldHow,
                toldOn,
                outcomes,
                saidBy,
                objected,
                confirmed);
    }

    /** The status of a pledge that ended so. */
    PledgeStatus status() {
        if (unkeptReason == null) {
            return done == null ? PledgeStatus.WITHDRAWN : PledgeStatus.FULFILLED;
        }
        return done == null ? PledgeStatus.UNKEPT : PledgeStatus.PARTLY_FULFILLED;
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
