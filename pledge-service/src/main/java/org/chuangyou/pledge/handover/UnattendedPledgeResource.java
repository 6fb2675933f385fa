package org.chuangyou.pledge.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

/** For a committee, which withdraws such pledges with the reason, since nobody else can. */
@Path("/organizations/{organizationId}/unattended-pledges")
@Authenticated
@Tag(name = "承诺")
class UnattendedPledgeResource {

    private final UnattendedPledges pledges;
    private final Reach reach;
    private final Audit audit;
    private final Clock clock;

    UnattendedPledgeResource(UnattendedPledges pledges, Reach reach, Audit audit, Clock clock) {
        this.pledges = pledges;
        this.reach = reach;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listUnattendedPledges",
            summary = "已无人履行的承诺",
            description = "承诺人已离开或转走、组织已撤销，又没有承接的，不再催报；由党组织写明理由撤回。本组织或上级组织任职的人可见；含下级组织的。新的在前。")
    @APIResponse(responseCode = "200", description = "承诺和原因")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职")
    public Page<UnattendedPledge> list(@RestPath UUID organizationId, @BeanParam @Valid PageRequest page) {
        reach.requireCommittee(organizationId);
        audit.record("list-unattended-pledges", organizationId);
        var found = pledges.before(organizationId, LocalDate.now(clock), page.before(), page.limit + 1);
        return Page.of(found, page, pledge -> List.of(pledge.pledgeId()), Function.identity());
    }
}
