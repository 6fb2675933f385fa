package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record PlanView(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        String organization,
        PlanStatus status,
        String theme,
        String carrier,
        String creationConditions,
        String pledgeContent,
        List<Hearing> hearings,
        String revisionReason,
        LocalDate publishedOn) {

    static PlanView of(Plan plan, String organization, DraftPlan content) {
        return new PlanView(
                plan.id(),
                plan.campaignId(),
                plan.organizationId(),
                organization,
                plan.status(),
                content.theme(),
                content.carrier(),
                content.creationConditions(),
                content.pledgeContent(),
                content.hearings(),
                plan.revisionReason(),
                plan.publishedOn());
    }

    /** That it is being worked on again is nobody's business yet. */
    PlanView fromOutside() {
        return new PlanView(
                id,
                campaignId,
                organizationId,
                organization,
                PlanStatus.PUBLISHED,
                theme,
                carrier,
                creationConditions,
                pledgeContent,
                hearings,
                null,
                publishedOn);
    }
}
