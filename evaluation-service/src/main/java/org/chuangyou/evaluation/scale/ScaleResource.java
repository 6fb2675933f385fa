package org.chuangyou.evaluation.scale;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.evaluation.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/scales")
@Tag(name = "等次")
class ScaleResource {

    /** A scale is never changed, so it has one version. */
    private static final long ONLY = 0;

    private final Scales scales;
    private final Authority authority;
    private final Audit audit;

    ScaleResource(Scales scales, Authority authority, Audit audit) {
        this.scales = scales;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "列出等次", description = "为数不多，不分页。等次由优到劣排列；折算分只供参考，不累计、不排名。无需登录。")
    public Page<ScaleView> list() {
        return new Page<>(scales.all(), null);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "查看一种等次", description = "无需登录。")
    public RestResponse<ScaleView> read(@RestPath String code) {
        return Etag.ok(scales.named(code).orElseThrow(() -> ScaleProblems.unknown(code)), ONLY);
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Transactional
    @Operation(summary = "增加一种等次", description = "限最上级党组织的书记、副书记。保存后不再改动：内容相同的重复请求无害，不同的另用代码。")
    @APIResponse(responseCode = "201", description = "已保存")
    @APIResponse(responseCode = "200", description = "早已有之，内容相同")
    @APIResponse(responseCode = "409", description = "此代码已有另一种等次")
    public RestResponse<ScaleView> add(
            @RestPath @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code, @NotNull @Valid NewScale wanted) {
        authority.requireOrganizerAtTheTop();
        if (wanted.namesSomethingTwice()) {
            throw ScaleProblems.codeTwice();
        }
        if (!wanted.strangers().isEmpty()) {
            throw ScaleProblems.strangers(wanted.strangers());
        }
        var added = scales.add(code, wanted);
        audit.record("add-scale", code);
        return RestResponse.ResponseBuilder.create(
                        added ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        scales.named(code).orElseThrow())
                .tag(Etag.of(ONLY))
                .build();
    }
}
