package org.chuangyou.organization.mass;

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
import org.jboss.resteasy.reactive.RestQuery;

/** The mass organisations that a Party organisation leads. */
@Path("/organizations/{id}/mass-organizations")
@Authenticated
@Tag(name = "群团组织")
class OrganizationMassResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final MassOrganizations register;
    private final OrganizationTree tree;

    OrganizationMassResource(MassOrganizations register, OrganizationTree tree) {
        this.register = register;
        this.tree = tree;
    }

    @GET
    @Operation(operationId = "listMassOrganizations", summary = "党组织带建的群团组织", description = "先登记的在前。")
    public Page<MassView> list(@RestPath UUID id, @RestQuery MassKind kind, @BeanParam @Valid PageRequest page) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var rows = register.of(id, kind, after, page.limit + 1);
        return Page.of(rows, page, organization -> List.of(organization.id()), MassOrganization::view);
    }
}
