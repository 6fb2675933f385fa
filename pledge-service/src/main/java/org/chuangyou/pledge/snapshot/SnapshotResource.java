package org.chuangyou.pledge.snapshot;

import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.pledge.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Freezing a month by hand, and saying a frozen one anew. */
@Path("/organizations/{organizationId}/public-snapshots/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}")
@Authenticated
@Tag(name = "公开栏")
class SnapshotResource {

    private final Snapshots snapshots;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    SnapshotResource(Snapshots snapshots, Authority authority, Audit audit, Clock clock) {
        this.snapshots = snapshots;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "freezeMonth",
            summary = "生成某月的公开快照",
            description = "上月的在报告截止日的次日自动生成；需要时由书记、副书记或上级组织的书记、副书记生成。已有的原样返回，永不改变。")
    @APIResponse(responseCode = "200", description = "早已生成")
    @APIResponse(responseCode = "201", description = "已生成")
    @APIResponse(responseCode = "403", description = "不是本组织或上级组织的书记、副书记")
    @APIResponse(responseCode = "409", description = "该月尚未结束")
    public RestResponse<SnapshotEntry> freeze(
            @RestPath UUID organizationId, @RestPath @Parameter(example = "2011-05") String month) {
        var wanted = requireOver(organizationId, month);
        var known = snapshots.first(organizationId, wanted);
        if (known.isPresent()) {
            return RestResponse.ok(known.get().entry());
        }
        audit.record("freeze-month", organizationId + "/" + month);
        return created(snapshots.freeze(organizationId, wanted));
    }

    @POST
    @Path("/restatement")
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "restateMonth", summary = "更正某月的公开快照", description = "另成一份新的快照，注明更正的是哪一份和理由；原件保留，永不改变。")
    @APIResponse(responseCode = "201", description = "已更正")
    @APIResponse(responseCode = "403", description = "不是本组织或上级组织的书记、副书记")
    @APIResponse(responseCode = "404", description = "该月还没有快照")
    public RestResponse<SnapshotEntry> restate(
            @RestPath UUID organizationId,
            @RestPath @Parameter(example = "2011-05") String month,
            @NotNull @Valid NewRestatement restatement) {
        var wanted = requireOver(organizationId, month);
        audit.record("restate-month", organizationId + "/" + month);
        return created(snapshots.restate(organizationId, wanted, restatement.reason()));
    }

    private YearMonth requireOver(UUID organizationId, String month) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw SnapshotProblems.leadersOnly();
        }
        var wanted = YearMonth.parse(month);
        var present = YearMonth.now(clock);
        if (!wanted.isBefore(present)) {
            throw SnapshotProblems.monthRunning(wanted, present);
        }
        return wanted;
    }

    private static RestResponse<SnapshotEntry> created(Snapshot snapshot) {
        return ResponseBuilder.create(Status.CREATED, snapshot.entry())
                .location(URI.create("/public/snapshots/" + snapshot.id()))
                .build();
    }
}
