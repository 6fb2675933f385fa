package org.chuangyou.pledge.deadline;

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

@Path("/organizations/{organizationId}/answer-limit")
@Tag(name = "留言")
class AnswerLimitResource {

    private final AnswerLimits limits;
    private final Authority authority;
    private final Audit audit;

    AnswerLimitResource(AnswerLimits limits, Authority authority, Audit audit) {
        this.limits = limits;
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
            operationId = "setAnswerLimit",
            summary = "设定审看和答复留言的期限",
            description = "本组织或上级组织的书记、副书记设定，对未另行设定的下级组织同样有效；可以更严，不能更宽。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "201", description = "已设定")
    @APIResponse(responseCode = "403", description = "不是本组织或上级组织的书记、副书记")
    @APIResponse(responseCode = "409", description = "比通行的期限更宽")
    public RestResponse<AnswerLimitView> set(
            @RestPath UUID organizationId, @NotNull @Valid AnswerLimitView wanted, @BeanParam ReadVersion read) {
        if (!authority.leadsAtOrAbove(organizationId)) {
            throw DeadlineProblems.leadersOnly();
        }
        var existing = limits.findByIdOptional(organizationId, LockModeType.PESSIMISTIC_WRITE);
        existing.filter(limit -> !limit.view().equals(wanted)).ifPresent(limit -> read.require(limit.version()));
        var limit = existing.orElseGet(() -> new AnswerLimit(organizationId));
        limit.agree(wanted, limits.everybodys());
        limits.persistAndFlush(limit);
        audit.record("set-answer-limit", organizationId);
        return RestResponse.ResponseBuilder.create(
                        existing.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED, limit.view())
                .location(
                        existing.isPresent() ? null : URI.create("/organizations/" + organizationId + "/answer-limit"))
                .tag(Etag.of(limit.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "readAnswerLimit",
            summary = "审看和答复留言的期限",
            description = "无需登录；本组织自己的设定，没有则为最近的上级组织的，都没有则为通行的；有自己的设定时附 ETag。")
    public RestResponse<AnswerLimitView> read(@RestPath UUID organizationId) {
        var own = limits.findByIdOptional(organizationId);
        return RestResponse.ResponseBuilder.ok(limits.holdingFor(organizationId))
                .tag(own.map(limit -> Etag.of(limit.version())).orElse(null))
                .build();
    }
}
