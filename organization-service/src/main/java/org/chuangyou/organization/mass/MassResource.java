package org.chuangyou.organization.mass;

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
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of mass organisations: kept by the Party organisation, read by anybody who is signed in. */
@Path("/mass-organizations")
@Authenticated
@Tag(name = "群团组织")
class MassResource {

    private final MassOrganizations register;
    private final OrganizationLock lock;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    MassResource(MassOrganizations register, OrganizationLock lock, Authority authority, Days days, Audit audit) {
        this.register = register;
        this.lock = lock;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "registerMassOrganization", summary = "登记群团组织", description = "由带建的党组织的书记、副书记、组织委员登记。")
    @APIResponse(responseCode = "201", description = "已登记")
    @APIResponse(responseCode = "409", description = "同名的已登记，或党组织已撤销")
    public RestResponse<MassView> register(@NotNull @Valid NewMassOrganization wanted) {
        authority.requireManagement(wanted.organizationId());
        lock.ofStanding(wanted.organizationId());
        days.notAhead("asOf", wanted.asOf());
        var organization = new MassOrganization(wanted);
        register.persistAndFlush(organization);
        audit.record("register-mass-organization", organization.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, organization.view())
                .location(URI.create("/mass-organizations/" + organization.id()))
                .tag(Etag.of(organization.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readMassOrganization", summary = "一个群团组织")
    public RestResponse<MassView> find(@RestPath UUID id) {
        var organization = register.require(id);
        return Etag.ok(organization.view(), organization.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "mendMassOrganization", summary = "更改群团组织的名称或负责人")
    @APIResponse(responseCode = "200", description = "已更改")
    public RestResponse<MassView> mend(
            @RestPath UUID id, @NotNull @Valid MendedMassOrganization mended, @BeanParam ReadVersion read) {
        var organization = register.require(id);
        authority.requireManagement(organization.organizationId());
        read.require(organization.version());
        organization.mend(mended);
        register.flush();
        audit.record("mend-mass-organization", id);
        return Etag.ok(organization.view(), organization.version());
    }

    @PUT
    @Path("/{id}/strengths/{asOf}")
    @Transactional
    @Operation(operationId = "countMassOrganization", summary = "登记某日的人数", description = "同一日再次登记即更正；只记人数，不记姓名。")
    @APIResponse(responseCode = "200", description = "已登记")
    public RestResponse<MassView> count(
            @RestPath UUID id, @RestPath LocalDate asOf, @NotNull @Valid NewStrength strength) {
        var organization = register.require(id);
        authority.requireManagement(organization.organizationId());
        days.notAhead("asOf", asOf);
        organization.count(asOf, strength.members());
        register.flush();
        audit.record("count-mass-organization", id);
        return Etag.ok(organization.view(), organization.version());
    }
}
