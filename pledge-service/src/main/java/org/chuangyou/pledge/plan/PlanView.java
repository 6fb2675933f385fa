package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.UUID;

record PlanView(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        PlanStatus status,
        String theme,
        String carrier,
        String creationConditions,
        String pledgeContent,
        LocalDate publishedOn) {}
