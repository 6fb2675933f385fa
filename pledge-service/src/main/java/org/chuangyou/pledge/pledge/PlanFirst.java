package org.chuangyou.pledge.pledge;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.plan.PublishedPlans;

/** One chain: the plan is published to the masses before any pledge under it (方案和打算向群众公布, S1.4). */
@ApplicationScoped
class PlanFirst {

    private final PublishedPlans plans;
    private final Organizations organizations;

    PlanFirst(PublishedPlans plans, Organizations organizations) {
        this.plans = plans;
        this.organizations = organizations;
    }

    void require(Pledge pledge) {
        if (!plans.cover(pledge.campaignId(), pledge.organizationId())) {
            throw PledgeProblems.noPublishedPlan(
                    organizations.nameOf(pledge.organizationId()).orElse("–"));
        }
    }
}
