package org.chuangyou.organization.venue;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One venue: mended, checked item by item, closed. */
@Path("/venues/{id}")
@Authenticated
@Tag(name = "党员活动室")
class VenueResource {

    private final Venues venues;
    private final VenueStandards standards;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    VenueResource(Venues venues, VenueStandards standards, Authority authority, Days days, Audit audit) {
        this.venues = venues;
        this.standards = standards;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "一个活动室")
    public RestResponse<VenueView> find(@RestPath UUID id) {
        var venue = venues.require(id);
        return Etag.ok(venue.view(standards.require(venue.standardCode())), venue.version());
    }

    @PUT
    @Transactional
    @Operation(summary = "修改活动室", description = "改用另一标准时，同名项目的对照结果保留。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "409", description = "没有这项标准，或已停用")
    public RestResponse<VenueView> mend(
            @RestPath UUID id, @NotNull @Valid NewVenue wanted, @BeanParam ReadVersion read) {
        var venue = venues.lock(id);
        authority.requireManagement(venue.organizationId());
        read.require(venue.version());
        days.notAhead("openedOn", wanted.openedOn());
        standards.require(wanted.standardCode());
        venue.mend(wanted);
        return done("mend-venue", venue);
    }

    @PUT
    @Path("/items/{item}")
    @Transactional
    @Operation(summary = "对照标准的一项", description = "已有、没有，或计划何日配备；再报即更正，重复无变化。不要求照片。")
    @APIResponse(responseCode = "200", description = "已登记")
    @APIResponse(responseCode = "409", description = "标准的现行版本没有这一项，或已停用")
    public RestResponse<VenueView> check(@RestPath UUID id, @RestPath String item, @NotNull @Valid NewCheck found) {
        var venue = venues.lock(id);
        authority.requireManagement(venue.organizationId());
        var standard = standards.require(venue.standardCode());
        if (standard.items().stream().noneMatch(known -> known.itemCode().equals(item))) {
            throw VenueProblems.unknownItem(item, standard);
        }
        found.requireDayOfPlan(days.today());
        venue.check(item, new Check(found.state().state(), found.plannedBy(), days.today()));
        return done("check-venue", venue);
    }

    @POST
    @Path("/closing")
    @Transactional
    @Operation(summary = "停用活动室")
    @APIResponse(responseCode = "200", description = "已停用")
    @APIResponse(responseCode = "409", description = "早已停用")
    public RestResponse<VenueView> close(
            @RestPath UUID id, @NotNull @Valid NewVenueClosing closing, @BeanParam ReadVersion read) {
        var venue = venues.lock(id);
        authority.requireManagement(venue.organizationId());
        read.require(venue.version());
        days.notAhead("closedOn", closing.closedOn());
        days.notBefore("closedOn", closing.closedOn(), "openedOn", venue.openedOn());
        venue.close(closing.closedOn());
        return done("close-venue", venue);
    }

    private RestResponse<VenueView> done(String act, Venue venue) {
        venues.flush();
        audit.record(act, venue.id());
        return Etag.ok(venue.view(standards.require(venue.standardCode())), venue.version());
    }
}
