package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The tree of organisations, today's or that of an earlier day, for anybody who is signed in. */
@Path("/organizations")
@Authenticated
@Tag(name = "党组织")
class OrganizationResource {

    /** A province has 20,000 organisations; nobody reads them in one answer. */
    private static final int LARGEST_TREE = 2_000;

    private final Organizations organizations;
    private final OrganizationStates states;
    private final StateSearch search;
    private final Days days;

    OrganizationResource(Organizations organizations, OrganizationStates states, StateSearch search, Days days) {
        this.organizations = organizations;
        this.states = states;
        this.search = search;
        this.days = days;
    }

    @GET
    @Operation(summary = "党组织列表", description = "按组织编码排序；用 under 时上级在前。已撤销的不在其列。")
    public Page<OrganizationView> list(
            @BeanParam @Valid OrganizationFilter filter, @BeanParam @Valid PageRequest page) {
        var day = earlier(filter.asOf);
        var after = page.after(1, key -> position(filter, key.get(0))).orElse(null);
        var found = search.list(filter, day, after, page.limit + 1);
        return Page.of(
                found,
                page,
                state -> List.of(StateSearch.position(filter, day, state.view())),
                OrganizationState::view);
    }

    /** A cursor of one kind of list is none of the other. */
    private String position(OrganizationFilter filter, String given) {
        return filter.under != null && earlier(filter.asOf) == null
                ? UUID.fromString(given).toString()
                : given;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一个党组织", description = "已撤销的仍可查到，dissolvedOn 为撤销日期。指定以前的日期时为当日的情况，没有 ETag。")
    @APIResponse(responseCode = "200", description = "该组织")
    @APIResponse(responseCode = "404", description = "没有这个组织，或它当日不存在")
    public RestResponse<OrganizationView> find(
            @RestPath UUID id, @RestQuery @Parameter(description = "哪一天的情况，默认今天") LocalDate asOf) {
        var organization = organizations.require(id);
        var day = earlier(asOf);
        if (day == null) {
            return Etag.ok(organization.view(), organization.version());
        }
        return RestResponse.ok(states.on(id, day)
                .orElseThrow(() -> notStanding(organization, day))
                .view());
    }

    @GET
    @Path("/{id}/tree")
    @Operation(summary = "组织树", description = "该组织及其下级。超过 2000 个组织的请减小 depth，或用列表的 under 逐页读取。")
    @APIResponse(responseCode = "200", description = "组织树")
    @APIResponse(responseCode = "404", description = "没有这个组织，或它当日不存在")
    @APIResponse(responseCode = "409", description = "组织太多，不能一次给出")
    public TreeView tree(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "哪一天的情况，默认今天") LocalDate asOf,
            @RestQuery @Min(1) @Max(10) @DefaultValue("10") @Parameter(description = "向下几级，1–10") int depth) {
        var organization = organizations.require(id);
        var day = earlier(asOf);
        var found = search.tree(id, day, depth, LARGEST_TREE + 1);
        if (found.isEmpty()) {
            throw notStanding(organization, days.orToday(day));
        }
        if (found.size() > LARGEST_TREE) {
            throw TreeProblems.treeTooLarge(LARGEST_TREE, depth);
        }
        return TreeView.of(found.stream().map(OrganizationState::view).toList());
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "党组织的历史", description = "各个时期的名称、类别、上级和覆盖单位，早的在前。")
    public Page<OrganizationView> history(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        var organization = organizations.require(id);
        var after = page.after(1, key -> LocalDate.parse(key.get(0)))
                .orElse(organization.establishedOn().minusDays(1));
        return Page.of(
                states.of(id, after, page.limit + 1),
                page,
                state -> List.of(state.view().validFrom()),
                OrganizationState::view);
    }

    /** The day, or null where today's state is wanted. */
    private LocalDate earlier(LocalDate asOf) {
        if (asOf == null) {
            return null;
        }
        days.notAhead("asOf", asOf);
        return asOf.equals(days.today()) ? null : asOf;
    }

    private static RuntimeException notStanding(Organization organization, LocalDate day) {
        var view = organization.view();
        return TreeProblems.notStandingOn(day, view.establishedOn(), view.dissolvedOn());
    }
}
