package org.chuangyou.organization.contact;

import java.time.LocalDate;
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
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The contact points of an organisation's scheme. */
@Path("/organizations/{id}/contact-points")
@Authenticated
@Tag(name = "联系点")
class OrganizationContactResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final ContactPoints points;
    private final OrganizationTree tree;
    private final Days days;

    OrganizationContactResource(ContactPoints points, OrganizationTree tree, Days days) {
        this.points = points;
        this.tree = tree;
        this.days = days;
    }

    @GET
    @Operation(operationId = "listContactPoints", summary = "党组织的联系点", description = "那一天在联系的，先确定的在前。")
    public Page<ContactPointView> list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "哪一天；不填则为今天", example = "2011-07-01") LocalDate asOf,
            @BeanParam @Valid PageRequest page) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var rows = points.of(id, days.orToday(asOf), after, page.limit + 1);
        return Page.of(rows, page, point -> List.of(point.id()), point -> point.view(null));
    }
}
