package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;

/** The steps of a plan as somebody tells of them afterwards, on the days on which they were taken. */
@ApplicationScoped
class PastPlans {

    private final PlanVersions versions;

    PastPlans(PlanVersions versions) {
        this.versions = versions;
    }

    /** Of a plan that was revised only the newest text is known, which stands for the first one too. */
    List<? extends Event> publish(
            Plan plan, DraftPlan said, LocalDate publishedOn, LocalDate revisedOn, String reason) {
        plan.edit(said);
        if (publishedOn == null) {
            return List.of();
        }
        var first = plan.published(publishedOn);
        if (revisedOn == null) {
            plan.publish(publishedOn);
            versions.keep(plan, 1);
            return List.of(first);
        }
        plan.publishRevised(reason, revisedOn);
        versions.keep(plan, 1, null, publishedOn);
        versions.keep(plan, 2, reason, revisedOn);
        return List.of(first, plan.revised(2, revisedOn));
    }

    /** The masses were heard anew by then. */
    Event revise(Plan plan, DraftPlan said, LocalDate revisedOn, String reason) {
        plan.revise(reason);
        plan.edit(said);
        var number = versions.of(plan.id()).size() + 1;
        var revised = plan.publishRevision(number, revisedOn);
        versions.keep(plan, number, reason, revisedOn);
        return revised;
    }
}
