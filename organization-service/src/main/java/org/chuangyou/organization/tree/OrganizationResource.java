package org.chuangyou.organization.tree;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The tree of organisations, for anybody who is signed in. */
@Path("/organizations")
@Authenticated
@Tag(name = "党组织")
class OrganizationResource {

    private final Organizations organizations;

    OrganizationResource(Organizations organizations) {
        this.organizations = organizations;
    }

    @GET
    @Operation(summary = "党组织列表", description = "按组织编码排序；可按编码、类别、上级筛选。")
    public Page<OrganizationView> list(
            @RestQuery @Parameter(description = "组织编码", example = "ZB-001") String code,
            @RestQuery OrganizationKind kind,
            @RestQuery @Parameter(description = "上级组织") UUID parent,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(1, key -> key.get(0)).orElse("");
        var filter = "code > ?1 and (?2 is null or code = ?2) and (?3 is null or kind = ?3)"
                + " and (?4 is null or parentId = ?4) order by code";
        var rows = organizations
                .find(filter, after, code, kind, parent)
                .page(0, page.limit + 1)
                .list();
        return Page.of(rows, page, organization -> List.of(organization.code()), Organization::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一个党组织")
    public RestResponse<OrganizationView> find(@RestPath UUID id) {
        var organization = organizations.require(id);
        return Etag.ok(organization.view(), organization.version());
    }

    @GET
    @Path("/{id}/tree")
    @Operation(summary = "组织树", description = "该组织及其全部下级。")
    public TreeView tree(@RestPath UUID id) {
        organizations.require(id);
        return TreeView.of(organizations.subtree(id));
    }
}
