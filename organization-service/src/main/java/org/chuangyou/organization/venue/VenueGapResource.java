package org.chuangyou.organization.venue;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What is still missing in a part of the tree. */
@Path("/organizations/{id}/venue-gaps")
@Authenticated
@Tag(name = "党员活动室")
class VenueGapResource {

    private final Venues venues;
    private final VenueGaps gaps;
    private final OrganizationTree tree;

    VenueGapResource(Venues venues, VenueGaps gaps, OrganizationTree tree) {
        this.venues = venues;
        this.gaps = gaps;
        this.tree = tree;
    }

    @GET
    @Operation(summary = "活动室所缺", description = "本组织及下级中没有活动室的支部，以及活动室对照标准现行版本所缺的项目，按组织编码排序；不打分，不排名。")
    public Page<VenueGap> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var after = page.after(1, key -> key.get(0)).orElse("");
        var found = gaps.of(venues.lacking(id, after, page.limit + 1));
        return Page.of(found, page, gap -> List.of(gap.organizationCode()), gap -> gap);
    }
}
