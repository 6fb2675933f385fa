package org.chuangyou.pledge.plan;

import java.util.Set;

import static org.chuangyou.pledge.plan.PlanStatus.PUBLISHED;
import static org.chuangyou.pledge.plan.PlanStatus.REVISING;

/** What is done with a plan, and in which statuses it can be. */
enum PlanAct {
    EDIT(PlanStatus.DRAFT, REVISING),
    PUBLISH(PlanStatus.DRAFT, REVISING),
    REVISE(PUBLISHED),
    /** The revision is given up; the published text is the plan again. */
    DROP_REVISION(REVISING);

    private final Set<PlanStatus> from;

    PlanAct(PlanStatus... from) {
        this.from = Set.of(from);
    }

    Set<PlanStatus> from() {
        return from;
    }
}
