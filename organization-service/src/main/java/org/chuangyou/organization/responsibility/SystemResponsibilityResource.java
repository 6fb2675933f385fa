package org.chuangyou.organization.responsibility;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The upper two layers, entered once for all units: the director of the system and the deputies with their areas. */
@Path("/organizations/{id}/responsibilities")
@Authenticated
@Tag(name = "六包责任链")
class SystemResponsibilityResource {

    private final Chains chains;
    private final ChainKeeping keeping;
    private final LinkRules rules;
    private final OrganizationLock lock;
    private final Authority authority;
    private final Audit audit;

    SystemResponsibilityResource(
            Chains chains,
            ChainKeeping keeping,
            LinkRules rules,
            OrganizationLock lock,
            Authority authority,
            Audit audit) {
        this.chains = chains;
        this.keeping = keeping;
        this.rules = rules;
        this.lock = lock;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readSystemResponsibilities",
            summary = "系统的责任链",
            description = "局长包系统、副局长包片；限在本组织或上级组织任职的人，查看留痕。")
    public RestResponse<ChainView> find(@RestPath UUID id) {
        authority.requireReading(id);
        audit.record("read-responsibilities", id);
        return keeping.answer(chains.ofOrganization(id), List.of(), Layer.of(false));
    }

    @PUT
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "已有责任链时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "putSystemResponsibilities",
            summary = "落实系统的责任链",
            description = "给出局长和各位副局长，以及各片的单位；一次录入，各单位的责任链随之完整。")
    @APIResponse(responseCode = "200", description = "已调整，或与已有的相同")
    @APIResponse(responseCode = "201", description = "已落实")
    @APIResponse(responseCode = "409", description = "各层衔接不上，或单位不在本组织及其下级的覆盖之内")
    public RestResponse<ChainView> put(
            @RestPath UUID id, @NotNull @Valid NewLinks wanted, @BeanParam ReadVersion read) {
        authority.requireManagement(id);
        lock.ofStanding(id);
        var links = rules.require(wanted.links(), false);
        requireCovered(id, wanted);
        var address = URI.create("/organizations/" + id + "/responsibilities");
        return keeping.put(chains.ofOrganization(id), Chain.ofOrganization(id), links, Layer.of(false), address, read);
    }

    private void requireCovered(UUID organization, NewLinks wanted) {
        var units = new ArrayList<>(
                wanted.links().stream().flatMap(link -> link.units().stream()).toList());
        units.removeAll(chains.coveredBy(organization, units));
        if (!units.isEmpty()) {
            throw Refusal.conflict("area-unit-elsewhere").with("units", units).asException();
        }
    }
}
