package org.chuangyou.pledge.pledge;

/** How far a pledge has come; what each status permits stands in {@link PledgeAct}. */
public enum PledgeStatus {
    /** Being written by the pledger; nobody else need look at it. */
    DRAFT,
    /** Before the committee, which reviews it item by item. */
    SUBMITTED,
    /** Sent back with the reason; the pledger mends and submits again. */
    RETURNED,
    /** Every item 选得准、定得实、做得到; to be made public. */
    ACCEPTED,
    /** Public and running: progress is reported every month. */
    PUBLISHED,
    /** Kept. */
    FULFILLED,
    /** Some items kept and some not; for those the reason is given. */
    PARTLY_FULFILLED,
    /** Not kept, and explained. */
    UNKEPT,
    /** Taken back with the reason. What had been published stays to be read, as withdrawn. */
    WITHDRAWN;

    /** Whether its pledger has answered for it: kept, partly, or not and explained. */
    boolean isEnd() {
        return this == FULFILLED || this == PARTLY_FULFILLED || this == UNKEPT;
    }
}
