package org.chuangyou.pledge.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Organizations;
import org.jboss.resteasy.reactive.RestResponse;

/** How every step of a plan begins and ends, and who sees of it what. */
@ApplicationScoped
class PlanSteps {

    private final Plans plans;
    private final PlanVersions versions;
    private final OpenCampaigns campaigns;
    private final Organizations organizations;
    private final Authority authority;
    private final Audit audit;

    PlanSteps(
            Plans plans,
            PlanVersions versions,
            OpenCampaigns campaigns,
            Organizations organizations,
            Authority authority,
            Audit audit) {
        this.plans = plans;
        this.versions = versions;
        this.campaigns = campaigns;
        this.organizations = organizations;
        this.authority = authority;
        this.audit = audit;
    }

    /** The plan, locked, when the caller leads there or above, read its newest version, and the campaign is open. */
    Plan begin(UUID campaignId, UUID organizationId, ReadVersion read) {
        var plan =
                plans.lock(campaignId, organizationId).filter(this::isVisible).orElseThrow(PlanProblems::notFound);
        requireLeader(organizationId);
        read.require(plan.version());
        campaigns.require(campaignId);
        return plan;
    }

    void requireLeader(UUID organizationId) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw PlanProblems.leadersOnly();
        }
    }

    private boolean isVisible(Plan plan) {
        return plan.isPublished() || authority.sitsAtOrAbove(plan.organizationId());
    }

    RestResponse<PlanView> done(String act, Plan plan) {
        plans.flush();
        audit.record(act, plan.id());
        return Etag.ok(whole(plan), plan.version());
    }

    PlanView whole(Plan plan) {
        return plan.view(namesIn(List.of(plan)).get(plan.organizationId()));
    }

    /** What is being worked on, to those who sit there or above; to all others, what was published. */
    Function<Plan, PlanView> views(List<Plan> plans) {
        var names = namesIn(plans);
        var published = publishedViews(plans);
        return plan -> plan.status() != PlanStatus.REVISING || authority.sitsAtOrAbove(plan.organizationId())
                ? plan.view(names.get(plan.organizationId()))
                : published.apply(plan);
    }

    /** Only of a plan that is being revised is the published text another than its own. */
    Function<Plan, PlanView> publishedViews(List<Plan> plans) {
        var names = namesIn(plans);
        return plan -> plan.publishedView(
                names.get(plan.organizationId()),
                plan.status() == PlanStatus.REVISING
                        ? versions.newest(plan.id()).content()
                        : plan.content());
    }

    private Map<UUID, String> namesIn(List<Plan> plans) {
        return organizations.namesOf(plans.stream().map(Plan::organizationId).collect(Collectors.toSet()));
    }

    /** 404 unless the caller may know of it. */
    Plan requireVisible(UUID campaignId, UUID organizationId) {
        return plans.of(campaignId, organizationId).filter(this::isVisible).orElseThrow(PlanProblems::notFound);
    }
}
