package org.chuangyou.pledge.pledge;

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
    REVISE(PUBLISHED),
    FULFIL(PUBLISHED),
    FULFIL_PARTLY(PUBLISHED),
    EXPLAIN(PUBLISHED),
    WITHDRAW(PledgeStatus.DRAFT, SUBMITTED, RETURNED, ACCEPTED, PUBLISHED),
    /** What the public says and what is answered, also after the end. */
    COMMENT(PUBLISHED, FULFILLED, PARTLY_FULFILLED, UNKEPT, WITHDRAWN);

    private final Set<PledgeStatus> from;

    PledgeAct(PledgeStatus... from) {
        this.from = Set.of(from);
    }

    Set<PledgeStatus> from() {
        return from;
    }
}
