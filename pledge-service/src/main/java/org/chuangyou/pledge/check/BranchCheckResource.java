package org.chuangyou.pledge.check;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** For a committee that sees to it that what was found is put right (抓整改). */
@Path("/organizations/{organizationId}/checks")
@Authenticated
@Tag(name = "督查")
class BranchCheckResource {

    private final BranchChecks checks;
    private final Reach reach;
    private final Audit audit;

    BranchCheckResource(BranchChecks checks, Reach reach, Audit audit) {
        this.checks = checks;
        this.reach = reach;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(operationId = "listBranchChecks", summary = "本组织各项承诺的督查情况", description = "本组织或上级组织任职的人可见；含下级组织的。新的在前。")
    @APIResponse(responseCode = "200", description = "督查情况和所对的承诺")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职")
    public Page<BranchCheck> list(
            @RestPath UUID organizationId, @BeanParam @Valid CheckFilter filter, @BeanParam @Valid PageRequest page) {
        reach.requireCommittee(organizationId);
        audit.record("list-checks", organizationId);
        var found = checks.before(organizationId, filter, page.before(), page.limit + 1);
        return Page.of(found, page, check -> List.of(check.id()), checks.views(found));
    }
}
