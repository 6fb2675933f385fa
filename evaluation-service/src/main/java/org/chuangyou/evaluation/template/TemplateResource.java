package org.chuangyou.evaluation.template;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/templates")
@Tag(name = "测评表")
class TemplateResource {

    private static final long NEW = 0;

    private final Templates templates;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    TemplateResource(Templates templates, Authority authority, Audit audit, Clock clock) {
        this.templates = templates;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "列出测评表", description = "各版本按代码与版本排列；停用的和别的组织自有的不在其中，除非要求。无需登录。")
    public Page<TemplateView> list(@BeanParam TemplateFilter filter, @BeanParam @Valid PageRequest page) {
        var after = page.after(2, key -> new TemplateVersion(key.get(0), Integer.parseInt(key.get(1))))
                .orElse(new TemplateVersion("", 0));
        var found = templates.after(after, filter, page.limit + 1);
        return Page.of(found, page, one -> List.of(one.code(), one.version()), one -> one);
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Transactional
    @Operation(summary = "查看测评表的一个版本", description = "版本一经保存，所问内容不再改动；停用后仍可查看。无需登录。")
    public RestResponse<TemplateView> read(@RestPath String code, @RestPath int version) {
        return shown(templates.require(code, version));
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(summary = "增加测评表或其新版本", description = "全县通用的限最上级党组织的书记、副书记；自有的限该组织（或其上级）的书记、副书记。代码已有则成为下一版本；已用的版本不受影响。")
    @APIResponse(responseCode = "201", description = "已保存")
    @APIResponse(responseCode = "409", description = "没有这种等次，或代码属于别的组织")
    @APIResponse(responseCode = "422", description = "所问之多，一张选票写不下")
    public RestResponse<TemplateView> add(@NotNull @Valid NewTemplate request) {
        requireOwner(request.organizationId());
        if (request.namesSomethingTwice()) {
            throw TemplateProblems.codeTwice();
        }
        var view = templates.add(request);
        audit.record("add-template", view.code() + "/" + view.version());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/templates/%s/versions/%d".formatted(view.code(), view.version())))
                .tag(Etag.of(NEW))
                .build();
    }

    @POST
    @Path("/{code}/versions/{version}/retirement")
    @Authenticated
    @Transactional
    @Operation(summary = "停用测评表的一个版本", description = "此后不再供新的测评选用，仍可查看；已用它的测评不受影响。")
    @APIResponse(responseCode = "409", description = "已停用")
    public RestResponse<TemplateView> retire(
            @RestPath String code, @RestPath int version, @BeanParam ReadVersion read) {
        var template = templates.require(code, version);
        requireOwner(template.organizationId());
        read.require(template.rowVersion());
        templates.retire(template, LocalDate.now(clock));
        audit.record("retire-template", code + "/" + version);
        return shown(template);
    }

    /** What is for all of the county is the county's to word; an organisation words its own. */
    private void requireOwner(UUID organizationId) {
        if (organizationId == null) {
            authority.requireOrganizerAtTheTop();
        } else {
            authority.requireOrganizer(organizationId);
        }
    }

    private RestResponse<TemplateView> shown(Template template) {
        return Etag.ok(templates.view(template), template.rowVersion());
    }
}
