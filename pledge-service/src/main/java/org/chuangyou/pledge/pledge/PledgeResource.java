package org.chuangyou.pledge.pledge;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.organization.Organizations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Drafting, editing and reading pledges. What happens to them afterwards is in {@link PledgeStepResource}. */
@Path("/pledges")
@Authenticated
@Tag(name = "承诺")
class PledgeResource {

    private final Pledges pledges;
    private final Drafting drafting;
    private final PledgeSteps steps;
    private final Standing standing;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    PledgeResource(
            Pledges pledges,
            Drafting drafting,
            PledgeSteps steps,
            Standing standing,
            Organizations organizations,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.pledges = pledges;
        this.drafting = drafting;
        this.steps = steps;
        this.standing = standing;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "draftPledge",
            summary = "起草承诺",
            description = "个人承诺由本人起草，以领导干部承诺的须在该组织任职，或在本人所在组织的上级组织任职；党组织、领导班子的承诺由该组织的书记、副书记起草。事项一至五项，期限在活动起止日期之内。")
    @APIResponse(responseCode = "201", description = "已起草")
    @APIResponse(responseCode = "403", description = "不是党员、不是本人所在组织、以领导干部承诺而没有任职，或不是该组织的书记、副书记")
    @APIResponse(responseCode = "409", description = "活动未启动、组织不在活动范围内、期限已过，或期限超出活动")
    public RestResponse<PledgeView> draft(@NotNull @Valid DraftPledge draft) {
        return created(drafting.create(UuidCreator.getTimeOrderedEpoch(), draft));
    }

    @GET
    @Transactional
    @Operation(operationId = "listPledges", summary = "承诺列表", description = "本人的承诺，以及本人任职组织及其下级组织的承诺；新的在前。")
    public Page<PledgeSummary> list(@BeanParam @Valid PledgeFilter filter, @BeanParam @Valid PageRequest page) {
        var before = page.before();
        var found =
                pledges.readableBy(caller.requirePersonCode(), LocalDate.now(clock), filter, before, page.limit + 1);
        var names =
                organizations.namesOf(found.stream().map(Pledge::organizationId).collect(Collectors.toSet()));
        if (filter.pledger == null) {
            audit.record("list-pledges", filter.organization == null ? "all" : filter.organization);
        }
        return Page.of(
                found,
                page,
                pledge -> List.of(pledge.id()),
                pledge -> PledgeSummary.of(pledge, names.get(pledge.organizationId())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readPledge",
            summary = "查看承诺",
            description = "公布前只有承诺人和本组织及其上级组织任职的人可见；公布后其他人看不到人员编号、听取的意见和审核意见。")
    public RestResponse<PledgeView> read(@RestPath UUID id) {
        var pledge = standing.requireVisible(pledges.require(id));
        if (!standing.isPledger(pledge)) {
            audit.record("read-pledge", id);
        }
        var view = steps.view(pledge);
        return Etag.ok(standing.isInside(pledge) ? view : view.fromOutside(), pledge.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "修改时带上读到的 ETag；缺少为 428，已变为 412，并附现有内容",
            example = "\"0\"")
    @Operation(
            operationId = "editPledge",
            summary = "修改承诺，或以自编的编号起草",
            description = "只在草稿或退回时，由承诺人修改；所属活动、组织和类别不变。离线起草的以自编的 UUID（第 7 版）和 If-None-Match: * 保存；"
                    + "内容相同的重发不改变任何东西；版本冲突的答复附现有内容（present）和版本，以便合并。")
    @APIResponse(responseCode = "200", description = "已修改，或内容相同")
    @APIResponse(responseCode = "201", description = "已起草")
    @APIResponse(responseCode = "409", description = "当前状态不能修改，或编号已被他人使用")
    public RestResponse<PledgeView> put(
            @RestPath UUID id,
            @NotNull @Valid DraftPledge draft,
            @RestHeader("If-None-Match") @Pattern(regexp = "\\*") @Parameter(description = "*：只在尚无时起草")
                    String ifNoneMatch,
            @BeanParam ReadVersion read) {
        var drafted = ifNoneMatch == null ? drafting.edit(id, draft, read::require) : drafting.createOrSee(id, draft);
        return drafted.outcome() == Drafted.Outcome.CREATED
                ? created(drafted)
                : Etag.ok(drafted.view(), drafted.version());
    }

    private static RestResponse<PledgeView> created(Drafted drafted) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, drafted.view())
                .location(URI.create("/pledges/" + drafted.view().id()))
                .tag(Etag.of(drafted.version()))
                .build();
    }
}
