package org.chuangyou.evaluation.template;

import java.net.URI;
import java.util.List;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.evaluation.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/templates")
@Tag(name = "测评表")
class TemplateResource {

    private final Templates templates;
    private final Authority authority;
    private final Audit audit;

    TemplateResource(Templates templates, Authority authority, Audit audit) {
        this.templates = templates;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "列出测评表", description = "含各个版本，按代码与版本排列。无需登录。")
    public Page<TemplateView> list(@BeanParam @Valid PageRequest page) {
        var after = page.after(2, key -> new TemplateVersion(key.get(0), Integer.parseInt(key.get(1))))
                .orElse(new TemplateVersion("", 0));
        var found = templates.after(after.code(), after.version(), page.limit + 1);
        return Page.of(found, page, one -> List.of(one.code(), one.version()), one -> one);
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Transactional
    @Operation(summary = "查看测评表的一个版本", description = "版本一经保存不再改动。无需登录。")
    public RestResponse<TemplateView> read(@RestPath String code, @RestPath int version) {
        return templates
                .find(code, version)
                .map(view -> Etag.ok(view, version))
                .orElseThrow(() -> TemplateProblems.unknown(code, version));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(summary = "增加测评表或其新版本", description = "限最上级党组织的书记、副书记。代码已有则成为下一版本；已用的版本不受影响。")
    @APIResponse(responseCode = "201", description = "已保存")
    public RestResponse<TemplateView> add(@NotNull @Valid NewTemplate request) {
        authority.requireOrganizerAtTheTop();
        if (request.namesSomethingTwice()) {
            throw TemplateProblems.codeTwice();
        }
        var view = templates.add(request);
        audit.record("add-template", view.code() + "/" + view.version());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/templates/%s/versions/%d".formatted(view.code(), view.version())))
                .tag(Etag.of(view.version()))
                .build();
    }
}
