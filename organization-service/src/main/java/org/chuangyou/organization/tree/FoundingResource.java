package org.chuangyou.organization.tree;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** New organisations, founded below another or split from one. */
@Path("/organizations")
@Authenticated
@Tag(name = "党组织变动")
class FoundingResource {

    private final Organizations organizations;
    private final Founding founding;
    private final Acts acts;
    private final Authority authority;
    private final SecurityIdentity identity;
    private final Rules rules;

    FoundingResource(
            Organizations organizations,
            Founding founding,
            Acts acts,
            Authority authority,
            SecurityIdentity identity,
            Rules rules) {
        this.organizations = organizations;
        this.founding = founding;
        this.acts = acts;
        this.authority = authority;
        this.identity = identity;
        this.rules = rules;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            summary = "成立党组织",
            description = "由上级组织的书记、副书记、组织委员办理；没有上级的组织由名册管理员（roster-steward）登记。可同时编入人员，须对其原支部也有管理权。")
    @APIResponse(responseCode = "201", description = "已成立，异常之处见 warnings")
    @APIResponse(responseCode = "409", description = "编码已用、隶属关系不当、上级当日尚未成立、单位已由其他组织覆盖，或正式党员不足")
    public RestResponse<ActOutcome> establish(@NotNull @Valid NewOrganization wanted) {
        requireMayFoundUnder(wanted.parentId());
        organizations.takeTurn();
        acts.requireDays(wanted);
        var judgement = rules.judge();
        return created(founding.establish(wanted, judgement), judgement.warnings());
    }

    @POST
    @Path("/{id}/split")
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(summary = "分设", description = "同一上级之下另设一个组织，把列明的人员和单位划归它。分开后两个党支部都须有正式党员 3 名以上，否则应为联合党支部。")
    @APIResponse(responseCode = "201", description = "已分设，返回新组织，异常之处见 warnings")
    @APIResponse(responseCode = "409", description = "人员或单位不属于本组织、编码已用，或正式党员不足")
    public RestResponse<ActOutcome> split(
            @RestPath UUID id, @NotNull @Valid NewSplit wanted, @BeanParam ReadVersion read) {
        var organization = acts.begin(id, wanted, read);
        var judgement = rules.judge();
        return created(founding.split(organization, wanted, judgement), judgement.warnings());
    }

    private void requireMayFoundUnder(UUID parent) {
        if (parent != null) {
            authority.requireManagement(parent);
        } else if (!identity.hasRole("roster-steward")) {
            throw TreeProblems.rootBySteward();
        }
    }

    private static RestResponse<ActOutcome> created(Organization founded, List<Warning> warnings) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new ActOutcome(founded.view(), warnings))
                .location(URI.create("/organizations/" + founded.id()))
                .tag(Etag.of(founded.version()))
                .build();
    }
}
