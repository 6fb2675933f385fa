package org.chuangyou.pledge.branchsheet;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.exchange.export.Download;
import org.chuangyou.exchange.export.Format;
import org.chuangyou.exchange.export.OwnedExport;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Organizations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The methods declare no {@code @Produces}, as those of the whole tables. */
@Path("/organizations/{organizationId}/exports")
@Authenticated
@Tag(name = "导出")
class BranchExportResource {

    private final OwnedExport export;
    private final Organizations organizations;
    private final Authority authority;
    private final Audit audit;

    BranchExportResource(OwnedExport export, Organizations organizations, Authority authority, Audit audit) {
        this.export = export;
        this.organizations = organizations;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Path("/{table}")
    @Transactional
    @Operation(
            operationId = "exportTableOfOrganization",
            summary = "导出本组织的一张表",
            description = "本组织及其下级组织的行；本组织或上级组织的书记、副书记导出，每次留有记录。格式与整表导出相同，可以原样导入。")
    @APIResponse(
            responseCode = "200",
            description = "文件",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = Download.class)),
                @Content(mediaType = Format.WORKBOOK, schema = @Schema(implementation = Download.class))
            })
    @APIResponse(responseCode = "403", description = "不是本组织或上级组织的书记、副书记")
    @APIResponse(responseCode = "404", description = "没有这张表")
    public RestResponse<Download> export(
            @RestPath UUID organizationId,
            @RestPath @Parameter(description = "表的 name，见 GET /tables", example = "pledges") String table,
            @RestQuery @DefaultValue("csv") @Parameter(description = "csv 或 xlsx") Format format,
            @RestQuery @Parameter(description = "哪一天的状态，缺省为今天", example = "2011-07-01") LocalDate asOf) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw Refusal.forbidden("export-leaders-only").asException();
        }
        audit.record("export-" + table, organizationId);
        return export.of(table, format, asOf, "organizations", organizations.codesWithin(organizationId));
    }
}
