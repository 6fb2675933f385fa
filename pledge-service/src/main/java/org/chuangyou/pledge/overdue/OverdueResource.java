package org.chuangyou.pledge.overdue;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/organizations/{organizationId}/overdue")
@Authenticated
@Tag(name = "进展")
class OverdueResource {

    private final OpenFindings findings;
    private final Reach reach;

    OverdueResource(OpenFindings findings, Reach reach) {
        this.findings = findings;
        this.reach = reach;
    }

    @GET
    @Operation(
            operationId = "listOverdue",
            summary = "逾期的承诺",
            description = "本组织及其下级组织的承诺，哪个月、哪一项逾期，何日到期，已办结的不列；早到期的在前，不排名。本组织或上级组织任职的人可见。"
                    + "逾期的留言见 /organizations/{id}/comments?overdue=true。")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职")
    public Page<OpenFinding> list(@RestPath UUID organizationId, @BeanParam @Valid PageRequest page) {
        reach.requireCommittee(organizationId);
        var after = page.after(4, OpenFindings.Key::of).orElse(OpenFindings.Key.FIRST);
        return Page.of(findings.atOrBelow(organizationId, after, page.limit + 1), page, OpenFindings.Key::at, it -> it);
    }
}
