package org.chuangyou.evaluation.threshold;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;
import org.chuangyou.evaluation.satisfaction.Definitions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/thresholds")
@Tag(name = "满意率门槛")
class ThresholdResource {

    private final Thresholds thresholds;
    private final Definitions definitions;
    private final Authority authority;
    private final Audit audit;

    ThresholdResource(Thresholds thresholds, Definitions definitions, Authority authority, Audit audit) {
        this.thresholds = thresholds;
        this.definitions = definitions;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "列出门槛", description = "为数不多，不分页；每个门槛只依一种满意率口径。无需登录。")
    public Page<ThresholdView> list() {
        return new Page<>(thresholds.all().stream().map(Threshold::view).toList(), null);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "查看门槛", description = "无需登录。")
    public RestResponse<ThresholdView> read(@RestPath String code) {
        var threshold = thresholds.require(code);
        return Etag.ok(threshold.view(), threshold.version());
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Transactional
    @Operation(summary = "规定门槛", description = "限最上级党组织的书记、副书记。修改已有的须带 If-Match。")
    @APIResponse(responseCode = "201", description = "新增")
    @APIResponse(responseCode = "200", description = "已修改")
    public RestResponse<ThresholdView> put(
            @RestPath @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            @NotNull @Valid NewThreshold wanted,
            @BeanParam ReadVersion read) {
        authority.requireOrganizerAtTheTop();
        definitions
                .named(wanted.definition())
                .orElseThrow(() -> ThresholdProblems.definitionMissing(wanted.definition()));
        var known = thresholds.findByIdOptional(code);
        known.ifPresent(threshold -> {
            read.require(threshold.version());
            threshold.word(wanted);
        });
        var threshold = known.orElseGet(() -> new Threshold(code, wanted));
        thresholds.persistAndFlush(threshold); // a lost race surfaces here, as 412
        audit.record("set-threshold", code);
        return RestResponse.ResponseBuilder.create(
                        known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED, threshold.view())
                .tag(Etag.of(threshold.version()))
                .build();
    }
}
