package org.chuangyou.pledge.progress;

import java.net.URI;
import java.util.UUID;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organizations/{organizationId}/reporting-day")
@Authenticated
@Tag(name = "进展")
class ReportingDayResource {

    private final ReportingDays days;
    private final Authority authority;
    private final Audit audit;

    ReportingDayResource(ReportingDays days, Authority authority, Audit audit) {
        this.days = days;
        this.authority = authority;
        this.audit = audit;
    }

    @PUT
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "已设定过时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "setReportingDay",
            summary = "设定每月报告的截止日",
            description = "本组织或上级组织的书记、副书记设定，对未另行设定的下级组织同样有效；都未设定时为次月 5 日。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "201", description = "已设定")
    @APIResponse(responseCode = "403", description = "不是本组织或上级组织的书记、副书记")
    public RestResponse<ReportingDayView> set(
            @RestPath UUID organizationId, @NotNull @Valid ReportingDayView wanted, @BeanParam ReadVersion read) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw ProgressProblems.reportingDayLeadersOnly();
        }
        audit.record("set-reporting-day", organizationId);
        var existing = days.findByIdOptional(organizationId, LockModeType.PESSIMISTIC_WRITE);
        if (existing.isEmpty()) {
            return create(organizationId, new ReportingDay(organizationId, wanted.day()));
        }
        var day = existing.get();
        if (!day.view().equals(wanted)) {
            read.require(day.version());
            day.move(wanted.day());
            days.flush();
        }
        return Etag.ok(day.view(), day.version());
    }

    @GET
    @Operation(operationId = "readReportingDay", summary = "查看每月报告的截止日", description = "只示本组织自己的设定。")
    public RestResponse<ReportingDayView> read(@RestPath UUID organizationId) {
        var day = days.findByIdOptional(organizationId).orElseThrow(ProgressProblems::noReportingDay);
        return Etag.ok(day.view(), day.version());
    }

    private RestResponse<ReportingDayView> create(UUID organizationId, ReportingDay day) {
        days.persistAndFlush(day);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, day.view())
                .location(URI.create("/organizations/" + organizationId + "/reporting-day"))
                .tag(Etag.of(day.version()))
                .build();
    }
}
