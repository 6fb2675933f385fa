package org.chuangyou.organization.cadre;

import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far the directed recommendations of a part of the tree have come. */
@Path("/organizations/{id}/recommendation-figures")
@Authenticated
@Tag(name = "定向推荐")
class RecommendationFigureResource {

    private final DirectedRecommendations recommendations;
    private final OrganizationTree tree;

    RecommendationFigureResource(DirectedRecommendations recommendations, OrganizationTree tree) {
        this.recommendations = recommendations;
        this.tree = tree;
    }

    @GET
    @Operation(summary = "定向推荐进展", description = "本组织及下级的定向推荐在各阶段的个数，暂缓的另计。")
    public Figures of(@RestPath UUID id) {
        tree.find(id).orElseThrow(NotFoundException::new);
        return new Figures(recommendations.figures(id));
    }

    /** By stage. */
    record Figures(List<RecommendationFigure> items) {}
}
