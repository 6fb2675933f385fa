package org.chuangyou.organization.venue;

import java.time.Clock;
import java.util.List;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
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
import org.jboss.resteasy.reactive.RestQuery;

/** What a county expects of a venue, as data: the items change, the program does not. */
@Path("/venue-standards")
@Authenticated
@Tag(name = "党员活动室")
class VenueStandardResource {

    private final VenueStandards standards;
    private final OrganizationTree tree;
    private final Authority authority;
    private final Days days;
    private final Clock clock;
    private final Audit audit;

    VenueStandardResource(
            VenueStandards standards, OrganizationTree tree, Authority authority, Days days, Clock clock, Audit audit) {
        this.standards = standards;
        this.tree = tree;
        this.authority = authority;
        this.days = days;
        this.clock = clock;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "活动室标准", description = "各标准的现行版本，按代码排序。")
    public Page<VenueStandardView> list(@BeanParam @Valid PageRequest page) {
        var after = page.after(1, key -> key.get(0)).orElse("");
        return Page.of(
                standards.list(after, page.limit + 1), page, standard -> List.of(standard.code()), VenueStandard::view);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "一项活动室标准", description = "默认现行版本。")
    public VenueStandardView find(
            @RestPath String code, @RestQuery @Parameter(description = "版本，自 1 起") Integer version) {
        var found = version == null
                ? standards.newest(code)
                : standards.findByIdOptional(new VenueStandard.Key(code, version));
        return found.orElseThrow(NotFoundException::new).view();
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @Operation(summary = "制定或修订活动室标准", description = "每次修订成为新版本，旧版本保留；内容相同则无变化。由制定标准的党组织或其上级办理。")
    @APIResponse(responseCode = "200", description = "现行版本")
    public VenueStandardView put(
            @RestPath @Pattern(regexp = "[A-Za-z0-9-]{1,32}") String code, @NotNull @Valid NewVenueStandard wanted) {
        tree.find(wanted.organizationId()).orElseThrow(NotFoundException::new);
        standards.oneAtATime();
        var known = standards.newest(code);
        known.ifPresent(standard -> authority.requireManagement(standard.organizationId()));
        authority.requireManagement(wanted.organizationId());
        if (known.filter(standard -> standard.says(wanted)).isPresent()) {
            return known.get().view();
        }
        days.notAhead("documentDate", wanted.documentDate());
        requireDistinct(wanted);
        var number = known.map(VenueStandard::number).orElse(0) + 1;
        var standard = new VenueStandard(new VenueStandard.Key(code, number), wanted, clock.instant());
        standards.persistAndFlush(standard);
        audit.record("set-venue-standard", code + "/" + number);
        return standard.view();
    }

    private static void requireDistinct(NewVenueStandard wanted) {
        var codes = wanted.items().stream().map(StandardItem::itemCode).toList();
        if (codes.stream().distinct().count() < codes.size()) {
            throw VenueProblems.itemsRepeat(codes);
        }
    }
}
