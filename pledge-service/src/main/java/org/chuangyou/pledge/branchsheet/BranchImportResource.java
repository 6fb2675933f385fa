package org.chuangyou.pledge.branchsheet;

import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.exchange.Owners;
import org.chuangyou.exchange.intake.ImportForm;
import org.chuangyou.exchange.intake.ImportView;
import org.chuangyou.exchange.intake.OwnedImport;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Organizations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** For branches whose members have no phone at hand: their secretary enters what they signed on paper. */
@Path("/organizations/{organizationId}/imports")
@Authenticated
@Tag(name = "导入")
class BranchImportResource {

    /** What a branch has in hand by itself. Certificates and tasks come from above. */
    private static final List<String> OWN = List.of(
            "volunteer-teams",
            "deeds",
            "aid",
            "pairings",
            "pairing-contacts",
            "counterparts",
            "counterpart-promises",
            "difficulties",
            "suggestion-rounds",
            "suggestions",
            "plans",
            "plan-hearings",
            "pledges",
            "pledge-items",
            "pledge-hearings",
            "progress-reports",
            "item-progress",
            "task-responses");

    private final OwnedImport imports;
    private final Organizations organizations;
    private final Authority authority;
    private final Audit audit;

    BranchImportResource(OwnedImport imports, Organizations organizations, Authority authority, Audit audit) {
        this.imports = imports;
        this.organizations = organizations;
        this.authority = authority;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importTablesOfOrganization",
            summary = "导入本组织的表",
            description = "本组织或上级组织的书记、副书记导入本组织及其下级组织的行，规则与整表导入相同：全部行无误才保存，重复导入不产生变化，dryRun=true 只检查。"
                    + "可代没有上网条件的党员录入签过字的承诺和了结；审核、公布和确认了结须由他人在系统中办理，录入人不得办理。")
    @APIResponse(responseCode = "200", description = "已导入，或已检查")
    @APIResponse(responseCode = "400", description = "有误，未保存；逐处说明行、列、内容和改法")
    @APIResponse(responseCode = "403", description = "不是本组织或上级组织的书记、副书记")
    public ImportView importTables(
            @RestPath UUID organizationId,
            ImportForm form,
            @RestQuery @DefaultValue("false") @Parameter(description = "只检查，不保存") boolean dryRun) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw Refusal.forbidden("import-leaders-only").asException();
        }
        var owners = Owners.of("organizations", organizations.codesWithin(organizationId));
        var view = imports.of(form, owners, OWN, dryRun);
        audit.record("import-tables", organizationId);
        return view;
    }
}
