package org.chuangyou.pledge.pledge;

import java.util.Set;

import static org.chuangyou.pledge.pledge.PledgeStatus.ACCEPTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.FULFILLED;
import static org.chuangyou.pledge.pledge.PledgeStatus.PUBLISHED;
import static org.chuangyou.pledge.pledge.PledgeStatus.RETURNED;
import static org.chuangyou.pledge.pledge.PledgeStatus.SUBMITTED;
import static org.chuangyou.pledge.pledge.PledgeStatus.UNKEPT;

/** What is done with a pledge, and in which statuses it can be. */
enum PledgeAct {
    /** The beginning; it has no status before it. */
    DRAFT,
    EDIT(PledgeStatus.DRAFT, RETURNED),
    SUBMIT(PledgeStatus.DRAFT, RETURNED),
    REVIEW(SUBMITTED),
    PUBLISH(ACCEPTED),
    REPORT_PROGRESS(PUBLISHED),
    FULFIL(PUBLISHED),
    EXPLAIN(PUBLISHED),
    /** What the public says and what is answered, also after the end. */
    COMMENT(PUBLISHED, FULFILLED, UNKEPT);

    private final Set<PledgeStatus> from;

    PledgeAct(PledgeStatus... from) {
        this.from = Set.of(from);
    }

    Set<PledgeStatus> from() {
        return from;
    }
}
