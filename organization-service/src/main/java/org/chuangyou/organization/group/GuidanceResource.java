package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** By whom an organisation is guided. */
@Path("/organizations/{id}/guidance")
@Authenticated
@Tag(name = "工作机构")
class GuidanceResource {

    private final Session database;
    private final OrganizationTree tree;
    private final Days days;

    GuidanceResource(Session database, OrganizationTree tree, Days days) {
        this.database = database;
        this.tree = tree;
        this.days = days;
    }

    @GET
    @Operation(operationId = "listGuidance", summary = "指导本组织的指导组", description = "派来指导本组织或其上级组织的指导组。")
    public GuidanceList list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "哪一天；不填则为今天", example = "2011-07-01") LocalDate asOf) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var items = database.createNativeQuery("""
                        SELECT g.id AS group_id, g.name, g.organization_id AS sender_id,
                               guided.organization_id AS guided_id, guided.guided_from AS since
                        FROM organization lower
                        JOIN organization upper ON upper.path @> lower.path
                        JOIN group_guided guided ON guided.organization_id = upper.id
                            AND guided.guided_from <= :day
                            AND (guided.guided_until IS NULL OR guided.guided_until > :day)
                        JOIN working_group g ON g.id = guided.group_id
                        WHERE lower.id = :organization ORDER BY g.name, g.id
                        """, Guidance.class)
                .setParameter("organization", id)
                .setParameter("day", days.orToday(asOf))
                .getResultList();
        return new GuidanceList(items);
    }

    /** All that guide one organisation; there are never many. */
    record GuidanceList(List<Guidance> items) {}

    record Guidance(
            UUID groupId,
            @Schema(examples = "第三指导组") String name,
            @Schema(description = "派出的组织") UUID senderId,
            @Schema(description = "所指导的组织：本组织或其上级") UUID guidedId,
            LocalDate since) {}
}
