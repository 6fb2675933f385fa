package org.chuangyou.pledge.carrier;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.pledge.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/carrier-templates")
@Authenticated
@Tag(name = "活动载体")
class CarrierTemplateResource {

    private final CarrierTemplates templates;
    private final Authority authority;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CarrierTemplateResource(CarrierTemplates templates, Authority authority, Audit audit, Caller caller, Clock clock) {
        this.templates = templates;
        this.authority = authority;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listCarrierTemplates",
            summary = "活动载体",
            description = "系统自带的，和本人所在组织及其上级、任职组织的下级自定的，供起草活动时选用；按编码排列。")
    public Page<CarrierTemplateView> list(@BeanParam @Valid PageRequest page) {
        var after = page.after(1, parts -> parts.get(0)).orElse("");
        var found = templates.inLineOf(caller.requirePersonCode(), LocalDate.now(clock), after, page.limit + 1);
        return Page.of(found, page, template -> List.of(template.code()), CarrierTemplate::view);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readCarrierTemplate", summary = "一种活动载体")
    public RestResponse<CarrierTemplateView> read(@RestPath String code) {
        var template = templates.require(code);
        return Etag.ok(template.view(), template.version());
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "修改时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "putCarrierTemplate",
            summary = "自定活动载体",
            description = "由该组织或其上级组织的书记、副书记自定和修改；系统自带的不能修改。已选用的活动保留选用时的内容。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "201", description = "已自定")
    @APIResponse(responseCode = "403", description = "不是该组织或其上级组织的书记、副书记，或为系统自带的")
    public RestResponse<CarrierTemplateView> put(
            @RestPath @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            @NotNull @Valid NewCarrierTemplate said,
            @BeanParam ReadVersion read) {
        var known = templates.lock(code);
        var owner =
                known.isEmpty() ? said.organizationId() : known.get().owner().orElse(null);
        if (owner == null || !owner.equals(said.organizationId()) || !authority.leadsAtOrAbove(owner)) {
            throw Refusal.forbidden("carrier-template-leaders-only").asException();
        }
        if (known.isEmpty()) {
            return create(code, new CarrierTemplate(code, said));
        }
        read.require(known.get().version());
        known.get().say(said);
        templates.flush();
        audit.record("put-carrier-template", code);
        return Etag.ok(known.get().view(), known.get().version());
    }

    private RestResponse<CarrierTemplateView> create(String code, CarrierTemplate template) {
        templates.persistAndFlush(template);
        audit.record("put-carrier-template", code);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, template.view())
                .location(URI.create("/carrier-templates/" + code))
                .tag(Etag.of(template.version()))
                .build();
    }
}
