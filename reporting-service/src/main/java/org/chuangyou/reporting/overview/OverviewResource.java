package org.chuangyou.reporting.overview;

import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.reporting.figure.AsOf;
import org.chuangyou.reporting.organization.Tree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The county at a glance, for anybody who is signed in: counts only. */
@Path("/overview")
@Authenticated
@Tag(name = "基本情况")
class OverviewResource {

    private final OverviewReckoning reckoning;
    private final Tree tree;
    private final AsOf asOf;

    OverviewResource(OverviewReckoning reckoning, Tree tree, AsOf asOf) {
        this.reckoning = reckoning;
        this.tree = tree;
        this.asOf = asOf;
    }

    @GET
    @Operation(summary = "基本情况", description = "截至某日的学校、学生、教职工、党支部、党员、书记和团队数。每个数据都带单位、口径和来源。")
    public Overview overview(
            @RestQuery("asOf") @Parameter(description = "截至日期，默认今天，不得晚于今天", example = "2011-07-01") String day,
            @RestQuery @Parameter(description = "只统计该党组织及其下级；默认全县") UUID organization) {
        if (organization != null) {
            tree.find(organization).orElseThrow(NotFoundException::new);
        }
        return reckoning.of(asOf.of(day), organization);
    }
}
