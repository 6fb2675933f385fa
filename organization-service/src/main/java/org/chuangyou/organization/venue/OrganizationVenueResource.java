package org.chuangyou.organization.venue;

import java.net.URI;
import java.util.List;
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
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The venues of an organisation. */
@Path("/organizations/{id}/venues")
@Authenticated
@Tag(name = "党员活动室")
class OrganizationVenueResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Venues venues;
    private final VenueStandards standards;
    private final OrganizationTree tree;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    OrganizationVenueResource(
            Venues venues,
            VenueStandards standards,
            OrganizationTree tree,
            Authority authority,
            Days days,
            Audit audit) {
        this.venues = venues;
        this.standards = standards;
        this.tree = tree;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "党组织的活动室", description = "在用的活动室，对照标准的现行版本。")
    public Page<VenueView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var rows = venues.of(id, after, page.limit + 1);
        var newest = standards.newestOf(
                rows.stream().map(Venue::standardCode).distinct().toList());
        return Page.of(rows, page, venue -> List.of(venue.id()), venue -> venue.view(newest.get(venue.standardCode())));
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(summary = "登记活动室", description = "本组织或上级组织的书记、副书记、组织委员登记；一室多用与筹资可不填。")
    @APIResponse(responseCode = "201", description = "已登记")
    @APIResponse(responseCode = "409", description = "没有这项标准")
    public RestResponse<VenueView> add(@RestPath UUID id, @NotNull @Valid NewVenue wanted) {
        tree.find(id).orElseThrow(NotFoundException::new);
        authority.requireManagement(id);
        days.notAhead("openedOn", wanted.openedOn());
        var standard = standards.require(wanted.standardCode());
        var venue = new Venue(id, wanted);
        venues.persistAndFlush(venue);
        audit.record("add-venue", venue.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, venue.view(standard))
                .location(URI.create("/venues/" + venue.id()))
                .tag(Etag.of(venue.version()))
                .build();
    }
}
