package org.chuangyou.organization.group;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Groups of a campaign: formed by document, known to anybody who is signed in. */
@Path("/groups")
@Authenticated
@Tag(name = "工作机构")
class GroupResource {

    private final Groups groups;
    private final GroupKeeping keeping;
    private final Days days;

    GroupResource(Groups groups, GroupKeeping keeping, Days days) {
        this.groups = groups;
        this.keeping = keeping;
        this.days = days;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "formGroup",
            summary = "成立领导小组、办公室、职能小组或指导组",
            description = "由成立它的组织的书记、副书记、组织委员办理；办公室和职能小组属于本组织的领导小组，指导组由上级派往下级。")
    @APIResponse(responseCode = "201", description = "已成立；组长不是书记、指导组成员来自被指导组织的有提醒")
    @APIResponse(responseCode = "409", description = "组成不合规定、已有同一活动的领导小组、被指导的组织不是下级，或组织已撤销")
    public RestResponse<GroupView> form(@NotNull @Valid NewGroup wanted) {
        var view = keeping.form(wanted);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/groups/" + view.group().id()))
                .tag(Etag.of(0))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readGroup", summary = "一个工作机构", description = "连同那一天在任的成员和所指导的组织。")
    public RestResponse<GroupView> find(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "哪一天；不填则为今天", example = "2011-07-01") LocalDate asOf) {
        var group = groups.require(id);
        return Etag.ok(keeping.view(group, days.orToday(asOf)), group.version());
    }

    @PUT
    @Path("/{id}/seats")
    @Transactional
    @Operation(operationId = "changeGroupSeats", summary = "调整成员", description = "给出从某日起的全部成员；不在其中的从那一天起不再担任，历史保留。")
    @APIResponse(responseCode = "200", description = "已调整")
    @APIResponse(responseCode = "409", description = "组成不合规定、早于上次变动，或已撤销")
    public RestResponse<GroupView> seat(
            @RestPath UUID id, @NotNull @Valid ChangedSeats change, @BeanParam ReadVersion read) {
        var group = keeping.forChange(id, read);
        return Etag.ok(keeping.seat(group, change), group.version());
    }

    @PUT
    @Path("/{id}/guided-organizations")
    @Transactional
    @Operation(operationId = "changeGroupGuidance", summary = "调整所指导的组织", description = "给出指导组从某日起指导的全部组织，历史保留。")
    @APIResponse(responseCode = "200", description = "已调整")
    @APIResponse(responseCode = "409", description = "不是指导组、不是下级组织、早于上次变动，或已撤销")
    public RestResponse<GroupView> guide(
            @RestPath UUID id, @NotNull @Valid ChangedGuidance change, @BeanParam ReadVersion read) {
        var group = keeping.forChange(id, read);
        return Etag.ok(keeping.guide(group, change), group.version());
    }

    @POST
    @Path("/{id}/dissolution")
    @Transactional
    @Operation(operationId = "dissolveGroup", summary = "撤销工作机构", description = "领导小组撤销前，先撤销其办公室和职能小组。")
    @APIResponse(responseCode = "200", description = "已撤销")
    @APIResponse(responseCode = "409", description = "还有办公室或职能小组、早于上次变动，或已撤销")
    public RestResponse<GroupView> dissolve(
            @RestPath UUID id, @NotNull @Valid NewGroupDissolution dissolution, @BeanParam ReadVersion read) {
        var group = keeping.forChange(id, read);
        return Etag.ok(keeping.dissolve(group, dissolution), group.version());
    }
}
