package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of one directed recommendation, taken and read by those who hold it. */
@Path("/directed-recommendations/{id}")
@Authenticated
@Tag(name = "定向推荐")
class RecommendationStepResource {

    private final DirectedRecommendations recommendations;
    private final Members members;
    private final OrganizationTree tree;
    private final Authority authority;
    private final Steps steps;
    private final Audit audit;

    RecommendationStepResource(
            DirectedRecommendations recommendations,
            Members members,
            OrganizationTree tree,
            Authority authority,
            Steps steps,
            Audit audit) {
        this.recommendations = recommendations;
        this.members = members;
        this.tree = tree;
        this.authority = authority;
        this.steps = steps;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "一次定向推荐", description = "含被推荐人与票数；限组织推荐的党组织及其上级查看，查看留痕。")
    public RestResponse<RecommendationView> find(@RestPath UUID id) {
        var recommendation = recommendations.require(id);
        authority.requireManagement(recommendation.organizationId());
        audit.record("read-recommendation", id);
        return Etag.ok(view(recommendation), recommendation.version());
    }

    @POST
    @Path("/meeting")
    @Transactional
    @Operation(summary = "登记推荐会", description = "应到、实到、被推荐人与票数；每人票数不超过实到，每职位总票数不超过实到乘职数。")
    public RestResponse<RecommendationView> recommend(
            @RestPath UUID id, @NotNull @Valid NewRecommendationMeeting meeting, @BeanParam ReadVersion read) {
        return take(id, RecommendationAct.RECOMMEND, read, "heldOn", meeting.heldOn(), recommendation -> {
            requireOwnPersons(recommendation, meeting);
            recommendation.recommend(meeting);
        });
    }

    @POST
    @Path("/appraisal")
    @Transactional
    @Operation(summary = "登记考察")
    public RestResponse<RecommendationView> appraise(
            @RestPath UUID id, @NotNull @Valid RecommendationAppraisal appraisal, @BeanParam ReadVersion read) {
        return take(
                id,
                RecommendationAct.APPRAISE,
                read,
                "appraisedOn",
                appraisal.appraisedOn(),
                recommendation -> recommendation.appraise(appraisal));
    }

    @POST
    @Path("/conclusion")
    @Transactional
    @Operation(summary = "办结", description = "登记任用结果；此后不再变动。")
    public RestResponse<RecommendationView> conclude(
            @RestPath UUID id, @NotNull @Valid NewConclusion conclusion, @BeanParam ReadVersion read) {
        return take(
                id,
                RecommendationAct.CONCLUDE,
                read,
                "concludedOn",
                conclusion.concludedOn(),
                recommendation -> recommendation.conclude(conclusion));
    }

    @POST
    @Path("/suspension")
    @Transactional
    @Operation(summary = "暂缓", description = "须写明理由；已办的环节保留，恢复后从原阶段继续。")
    public RestResponse<RecommendationView> suspend(
            @RestPath UUID id, @NotNull @Valid NewSuspension suspension, @BeanParam ReadVersion read) {
        return take(
                id,
                RecommendationAct.SUSPEND,
                read,
                "suspendedOn",
                suspension.suspendedOn(),
                recommendation -> recommendation.suspend(suspension));
    }

    @POST
    @Path("/resumption")
    @Transactional
    @Operation(summary = "恢复")
    public RestResponse<RecommendationView> resume(
            @RestPath UUID id, @NotNull @Valid NewResumption resumption, @BeanParam ReadVersion read) {
        return take(
                id,
                RecommendationAct.RESUME,
                read,
                "resumedOn",
                resumption.resumedOn(),
                recommendation -> recommendation.resume(resumption));
    }

    private RestResponse<RecommendationView> take(
            UUID id,
            RecommendationAct act,
            ReadVersion read,
            String field,
            LocalDate on,
            Consumer<DirectedRecommendation> change) {
        var recommendation = recommendations.lock(id);
        steps.require(recommendation, recommendation.organizationId(), act, read, field, on);
        change.accept(recommendation);
        recommendations.flush();
        audit.record(act.audited(), id);
        return Etag.ok(view(recommendation), recommendation.version());
    }

    /** Whoever is recommended is organised at or below the organisation that holds the recommendation. */
    private void requireOwnPersons(DirectedRecommendation recommendation, NewRecommendationMeeting meeting) {
        var wanted = meeting.persons().stream()
                .map(RecommendedPerson::personId)
                .distinct()
                .toList();
        var organization = recommendation.organizationId();
        var own = members.byIds(wanted).values().stream()
                .filter(person -> tree.isAtOrAbove(organization, person.organizationId()))
                .count();
        if (own < wanted.size()) {
            throw RecommendationProblems.personsElsewhere(
                    wanted.size() - (int) own,
                    tree.find(organization).orElseThrow().name());
        }
    }

    private RecommendationView view(DirectedRecommendation recommendation) {
        return recommendation.view(new RecommendedNames(members.byIds(recommendation.personIds())));
    }
}
