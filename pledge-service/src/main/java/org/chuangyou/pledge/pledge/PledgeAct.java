package org.chuangyou.pledge.pledge;

import java.util.EnumSet;
import java.util.Set;

import static org.chuangyou.pledge.pledge.PledgeStatus.ACCEPTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.FULFILLED;
import static org.chuangyou.pledge.pledge.PledgeStatus.PARTLY_FULFILLED;
import static org.chuangyou.pledge.pledge.PledgeStatus.PUBLISHED;
import static org.chuangyou.pledge.pledge.PledgeStatus.RETURNED;
import static org.chuangyou.pledge.pledge.PledgeStatus.SUBMITTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.UNKEPT;
import static org.chuangyou.pledge.pledge.PledgeStatus.WITHDRAWN;

/** What is done with a pledge, and in which statuses it can be. From every status but an end there is a way back. */
enum PledgeAct {
    /** The beginning; it has no status before it. */
    DRAFT,
    EDIT(PledgeStatus.DRAFT, RETURNED),
    SUBMIT(PledgeStatus.DRAFT, RETURNED),
    /** The pledger takes it back before it is reviewed. */
    RECALL(SUBMITTED),
    REVIEW(SUBMITTED),
    /** The committee thinks again before it publishes. */
    RETURN(ACCEPTED),
    PUBLISH(ACCEPTED),
    REPORT_PROGRESS(PUBLISHED),
    /** 督查 by the committee while it runs. */
    CHECK(PUBLISHED),
    /** A problem found while it ran is put right, also after the end. */
    PUT_RIGHT(PUBLISHED, FULFILLED, PARTLY_FULFILLED, UNKEPT),
    /** What happens to a revision before it is the pledge's text, or is given up. */
    PROPOSE_REVISION(PUBLISHED),
    REVIEW_REVISION(PUBLISHED),
    RETURN_REVISION(PUBLISHED),
    DROP_REVISION(PUBLISHED),
    REVISE(PUBLISHED),
    FULFIL(PUBLISHED),
    FULFIL_PARTLY(PUBLISHED),
    EXPLAIN(PUBLISHED),
    /** The committee agrees with what is said of the end, or does not: then the pledge runs on. */
    CONFIRM_END(FULFILLED, PARTLY_FULFILLED, UNKEPT),
    CONTRADICT_END(FULFILLED, PARTLY_FULFILLED, UNKEPT),
    /** The pledger does not agree with what the committee says in their stead. */
    OBJECT_TO_END(FULFILLED, PARTLY_FULFILLED, UNKEPT),
    /** What was confirmed is found to be wrong; the pledge runs on. */
    ANNUL_END(FULFILLED, PARTLY_FULFILLED, UNKEPT),
    /** 评诺, once the pledge has come to its end and that is confirmed. */
    RATE(FULFILLED, PARTLY_FULFILLED, UNKEPT),
    WITHDRAW(PledgeStatus.DRAFT, SUBMITTED, RETURNED, ACCEPTED, PUBLISHED),
    /** It goes with its pledger, or by a merger, to another organisation: whatever has not come to a confirmed end. */
    HAND_OVER(PledgeStatus.DRAFT, SUBMITTED, RETURNED, ACCEPTED, PUBLISHED, FULFILLED, PARTLY_FULFILLED, UNKEPT),
    /** What the public says and what is answered, also after the end. */
    COMMENT(PUBLISHED, FULFILLED, PARTLY_FULFILLED, UNKEPT, WITHDRAWN);

    /** How a pledge comes to its end: kept, partly, or not and explained. */
    static final Set<PledgeAct> ENDS = EnumSet.of(FULFIL, FULFIL_PARTLY, EXPLAIN);

    private static final Set<PledgeAct> JUDGEMENTS = EnumSet.of(CONFIRM_END, CONTRADICT_END, OBJECT_TO_END, ANNUL_END);

    private final Set<PledgeStatus> from;

    PledgeAct(PledgeStatus... from) {
        this.from = Set.of(from);
    }

    Set<PledgeStatus> from() {
        return from;
    }

    /** Whether an end that was said within its campaign is judged by it: that may be done after the campaign too. */
    boolean judgesEnd() {
        return JUDGEMENTS.contains(this);
    }
}
