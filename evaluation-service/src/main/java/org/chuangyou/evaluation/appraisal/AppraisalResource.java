package org.chuangyou.evaluation.appraisal;

import java.net.URI;
import java.util.List;
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
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;
import org.chuangyou.evaluation.organization.Directory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/appraisals")
@Authenticated
@Tag(name = "民主评议党员")
class AppraisalResource {

    private final Appraisals appraisals;
    private final Convening convening;
    private final Conducting conducting;
    private final AppraisalViews views;
    private final Authority authority;
    private final Directory directory;
    private final Audit audit;

    AppraisalResource(
            Appraisals appraisals,
            Convening convening,
            Conducting conducting,
            AppraisalViews views,
            Authority authority,
            Directory directory,
            Audit audit) {
        this.appraisals = appraisals;
        this.convening = convening;
        this.conducting = conducting;
        this.views = views;
        this.authority = authority;
        this.directory = directory;
        this.audit = audit;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "conveneAppraisal",
            summary = "开展民主评议党员",
            description = "每个党组织每年一次，限其（或其上级）书记、副书记；当日在册党员列为评议对象。")
    @APIResponse(responseCode = "201", description = "已开展")
    @APIResponse(responseCode = "409", description = "当年已开展")
    public RestResponse<AppraisalView> convene(@NotNull @Valid NewAppraisal wanted) {
        authority.requireOrganizer(wanted.organizationId());
        var appraisal = convening.of(wanted);
        audit.record("convene-appraisal", appraisal.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.of(appraisal))
                .location(URI.create("/appraisals/" + appraisal.id()))
                .tag(Etag.of(appraisal.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listAppraisals", summary = "列出民主评议", description = "某党组织及其下级历年开展的；只有人数，没有姓名。")
    public Page<AppraisalView> list(
            @RestQuery @NotNull @Parameter(description = "所在的子树") UUID organizationId,
            @BeanParam @Valid PageRequest page) {
        authority.requireSight(organizationId);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        var found = appraisals.after(after, directory.subtree(organizationId), page.limit + 1);
        return Page.of(found, page, appraisal -> List.of(appraisal.id()), views.together(found));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "readAppraisal", summary = "查看民主评议", description = "进展、各等次人数，没有姓名。")
    public RestResponse<AppraisalView> read(@RestPath UUID id) {
        return shown(appraisals.requireVisible(id));
    }

    @PUT
    @Path("/{id}/mutual-evaluation")
    @Transactional
    @Operation(
            operationId = "minuteMutualEvaluation",
            summary = "记录党员互评",
            description = "记对谁说了什么，不记谁说的。一次可以只记一个党小组的；同一党员再次记录即更正。")
    public RestResponse<AppraisalView> minute(
            @RestPath UUID id, @NotNull @Valid NewMutualEvaluation minutes, @BeanParam ReadVersion read) {
        var appraisal = appraisals.requireDecidable(id, read);
        conducting.minute(appraisal, minutes);
        return decided("minute-mutual-evaluation", appraisal);
    }

    @PUT
    @Path("/{id}/measurement")
    @Transactional
    @Operation(
            operationId = "recordMeasurement",
            summary = "记入民主测评",
            description = "指定一次已关闭的测评（本组织或上级组织的），其等次与本次评议相同，测评对象包括全部参加评议的党员。" + "参加评议的不足 5 人时投票无法保密，可以写明理由不测评。")
    @APIResponse(responseCode = "409", description = "测评未关闭、等次不同、缺少部分党员，或人数足够而不测评")
    public RestResponse<AppraisalView> measure(
            @RestPath UUID id, @NotNull @Valid NewMeasurement measurement, @BeanParam ReadVersion read) {
        var appraisal = appraisals.requireDecidable(id, read);
        conducting.measure(appraisal, measurement);
        return decided("record-measurement", appraisal);
    }

    @PUT
    @Path("/{id}/findings")
    @Transactional
    @Operation(
            operationId = "decideAppraisal",
            summary = "评定等次",
            description = "一次给出全部参加评议党员的等次，须先完成自评、互评、测评。得票只作参考；与得票最多的等次不同的要写明理由，并告知本人。"
                    + "优秀一般不超过三分之一：超过时提醒，县里可以规定为不准。评定以后再评定即更正，须写明理由，原评定保留。")
    @APIResponse(responseCode = "409", description = "步骤未完、缺理由、优秀过多，或已办结")
    public RestResponse<AppraisalView> decide(
            @RestPath UUID id, @NotNull @Valid NewFindings findings, @BeanParam ReadVersion read) {
        var appraisal = appraisals.requireDecidable(id, read);
        conducting.decide(appraisal, findings);
        return decided("decide-appraisal", appraisal);
    }

    @POST
    @Path("/{id}/closing")
    @Transactional
    @Operation(operationId = "closeAppraisal", summary = "办结", description = "须已逐一告知本人，不同意见均已答复。此后不再更改。")
    @APIResponse(responseCode = "409", description = "有人未被告知，或意见未答复")
    public RestResponse<AppraisalView> close(@RestPath UUID id, @BeanParam ReadVersion read) {
        var appraisal = appraisals.requireDecidable(id, read);
        conducting.close(appraisal);
        return decided("close-appraisal", appraisal);
    }

    private RestResponse<AppraisalView> decided(String act, Appraisal appraisal) {
        appraisals.flush(); // a lost race surfaces here, as 412
        audit.record(act, appraisal.id());
        return shown(appraisal);
    }

    private RestResponse<AppraisalView> shown(Appraisal appraisal) {
        return Etag.ok(views.of(appraisal), appraisal.version());
    }
}
