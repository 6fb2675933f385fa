package org.chuangyou.organization.cadre;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.cadre.DirectedRecommendations.RecommendationFilter;
import org.chuangyou.organization.coverage.Coverage;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.chuangyou.organization.tree.OrganizationTree.Place;
import org.chuangyou.organization.unit.UnitCodes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Directed recommendations as anybody signed in may know of them: where they stand, without names. */
@Path("/directed-recommendations")
@Authenticated
@Tag(name = "定向推荐")
class DirectedRecommendationResource {

    private final DirectedRecommendations recommendations;
    private final OrganizationTree tree;
    private final UnitCodes units;
    private final Coverage coverage;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    DirectedRecommendationResource(
            DirectedRecommendations recommendations,
            OrganizationTree tree,
            UnitCodes units,
            Coverage coverage,
            Authority authority,
            Days days,
            Audit audit) {
        this.recommendations = recommendations;
        this.tree = tree;
        this.units = units;
        this.coverage = coverage;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(summary = "部署全额定向推荐", description = "由组织推荐的党组织或其上级办理；学校须由该党组织或其下级覆盖。")
    @APIResponse(responseCode = "201", description = "已部署")
    @APIResponse(responseCode = "409", description = "学校不在该党组织覆盖之内")
    public RestResponse<RecommendationView> announce(@NotNull @Valid NewDirectedRecommendation wanted) {
        var organization = tree.find(wanted.organizationId()).orElseThrow(NotFoundException::new);
        authority.requireManagement(organization.id());
        days.notAhead("documentDate", wanted.documentDate());
        days.notAhead("announcedOn", wanted.announcedOn());
        requireCovered(wanted.unitId(), organization);
        var recommendation = new DirectedRecommendation(wanted);
        recommendations.persistAndFlush(recommendation);
        audit.record("announce-recommendation", recommendation.id());
        var view = recommendation.view(new RecommendedNames(Map.of()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/directed-recommendations/" + recommendation.id()))
                .tag(Etag.of(recommendation.version()))
                .build();
    }

    @GET
    @Operation(summary = "定向推荐列表", description = "新的在前；只列进展（含暂缓及理由），不列被推荐人。")
    public Page<RecommendationSummary> list(
            @RestQuery @Parameter(description = "组织推荐的党组织") UUID organization,
            @RestQuery @Parameter(description = "学校") UUID unit,
            @RestQuery RecommendationStage stage,
            @RestQuery @Parameter(description = "是否暂缓") Boolean suspended,
            @BeanParam @Valid PageRequest page) {
        var before = page.after(1, key -> UUID.fromString(key.get(0))).orElse(CadreRoundResource.NEWEST);
        var filter = new RecommendationFilter(organization, unit, stage, suspended);
        var rows = recommendations.newestFirst(filter, before, page.limit + 1);
        return Page.of(rows, page, row -> List.of(row.id()), DirectedRecommendation::summary);
    }

    private void requireCovered(UUID unitId, Place organization) {
        var unit = units.find(unitId).orElseThrow(NotFoundException::new);
        coverage.organizationOf(unitId)
                .filter(covering -> tree.isAtOrAbove(organization.id(), covering))
                .orElseThrow(() -> RecommendationProblems.unitElsewhere(unit.name(), organization.name()));
    }
}
