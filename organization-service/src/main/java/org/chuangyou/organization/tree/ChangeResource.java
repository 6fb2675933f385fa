package org.chuangyou.organization.tree;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions after which an organisation is another than before, by those who answer for one above it. */
@Path("/organizations")
@Authenticated
@Tag(name = "党组织变动")
class ChangeResource {

    private final Acts acts;
    private final Changing changing;
    private final Ending ending;

    ChangeResource(Acts acts, Changing changing, Ending ending) {
        this.acts = acts;
        this.changing = changing;
        this.ending = ending;
    }

    @POST
    @Path("/{id}/renaming")
    @Transactional
    @Operation(summary = "更名", description = "自生效之日起使用新名称；以前的名称留在历史中。")
    @APIResponse(responseCode = "200", description = "已更名")
    @APIResponse(responseCode = "409", description = "已撤销、生效日期早于上次变动，或名称没有变化")
    public RestResponse<ActOutcome> rename(
            @RestPath UUID id, @NotNull @Valid NewRenaming wanted, @BeanParam ReadVersion read) {
        var organization = acts.begin(id, wanted, read);
        changing.rename(organization, wanted);
        return Acts.outcome(organization, List.of());
    }

    @POST
    @Path("/{id}/move")
    @Transactional
    @Operation(summary = "调整隶属关系", description = "连同全部下级改属另一上级组织；须对新的上级组织也有管理权。自生效之日至今天，每一天都不得成环。")
    @APIResponse(responseCode = "200", description = "已调整")
    @APIResponse(responseCode = "409", description = "成环、隶属关系不当、上级当日尚未成立或已撤销")
    public RestResponse<ActOutcome> move(
            @RestPath UUID id, @NotNull @Valid NewMove wanted, @BeanParam ReadVersion read) {
        var organization = acts.begin(id, wanted, read);
        changing.move(organization, wanted);
        return Acts.outcome(organization, List.of());
    }

    @POST
    @Path("/{id}/reorganization")
    @Transactional
    @Operation(summary = "改设", description = "改变类别（如党支部改设党总支）或覆盖的单位；两项都按变动后的情况完整填写。")
    @APIResponse(responseCode = "200", description = "已改设，异常之处见 warnings")
    @APIResponse(responseCode = "409", description = "与上下级的隶属关系不符、单位已由其他组织覆盖、仍有人员而改为不编入人员的类别，或正式党员不足")
    public RestResponse<ActOutcome> reorganize(
            @RestPath UUID id, @NotNull @Valid NewReorganization wanted, @BeanParam ReadVersion read) {
        var organization = acts.begin(id, wanted, read);
        var warnings = changing.reorganize(organization, wanted);
        return Acts.outcome(organization, warnings);
    }

    @POST
    @Path("/{id}/merger")
    @Transactional
    @Operation(summary = "合并", description = "并入另一组织：人员、单位和下级组织（党小组）随之转入，本组织撤销，职务终止。")
    @APIResponse(responseCode = "200", description = "已并入，异常之处见 warnings")
    @APIResponse(responseCode = "409", description = "两个组织不同类、一个在另一个之下，或生效日期早于上次变动")
    public RestResponse<ActOutcome> merge(
            @RestPath UUID id, @NotNull @Valid NewMerger wanted, @BeanParam ReadVersion read) {
        var organization = acts.begin(id, wanted, read);
        var warnings = ending.merge(organization, wanted);
        return Acts.outcome(organization, warnings);
    }

    @POST
    @Path("/{id}/dissolution")
    @Transactional
    @Operation(summary = "撤销", description = "已没有人员、没有下级组织的方可撤销；覆盖的单位不再由其覆盖，职务终止。")
    @APIResponse(responseCode = "200", description = "已撤销")
    @APIResponse(responseCode = "409", description = "仍有人员或下级组织，或生效日期早于上次变动")
    public RestResponse<ActOutcome> dissolve(
            @RestPath UUID id, @NotNull @Valid NewDissolution wanted, @BeanParam ReadVersion read) {
        var organization = acts.begin(id, wanted, read);
        ending.dissolve(organization, wanted);
        return Acts.outcome(organization, List.of());
    }

    @POST
    @Path("/{id}/correction")
    @Transactional
    @Operation(summary = "更正", description = "更正录入有误的名称、成立日期、任期届满日期，须写明原因；不另起历史。")
    @APIResponse(responseCode = "200", description = "已更正")
    @APIResponse(responseCode = "409", description = "已撤销、没有变化，或成立日期晚于首次变动")
    public RestResponse<ActOutcome> correct(
            @RestPath UUID id, @NotNull @Valid NewCorrection wanted, @BeanParam ReadVersion read) {
        var organization = acts.open(id, read);
        changing.correct(organization, wanted);
        return Acts.outcome(organization, List.of());
    }
}
