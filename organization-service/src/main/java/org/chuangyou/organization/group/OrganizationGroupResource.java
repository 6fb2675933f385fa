package org.chuangyou.organization.group;

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

/** The groups that an organisation has formed. */
@Path("/organizations/{id}/groups")
@Authenticated
@Tag(name = "工作机构")
class OrganizationGroupResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Groups groups;
    private final OrganizationTree tree;
    private final Days days;

    OrganizationGroupResource(Groups groups, OrganizationTree tree, Days days) {
        this.groups = groups;
        this.tree = tree;
        this.days = days;
    }

    @GET
    @Operation(operationId = "listGroups", summary = "党组织的工作机构", description = "领导小组、办公室、职能小组、指导组，先成立的在前。")
    public Page<GroupSummary> list(
            @RestPath UUID id,
            @RestQuery GroupKind kind,
            @RestQuery @Parameter(description = "哪一天；不填则为今天", example = "2011-07-01") LocalDate asOf,
            @BeanParam @Valid PageRequest page) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var rows = groups.of(id, kind, days.orToday(asOf), after, page.limit + 1);
        return Page.of(rows, page, group -> List.of(group.id()), GroupSummary::of);
    }
}
