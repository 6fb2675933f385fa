package org.chuangyou.organization.responsibility;

import java.net.URI;
import java.util.Arrays;
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
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A unit's chain: its own four layers are kept here, the two above come from the organisation that heads the system. */
@Path("/units/{id}/responsibilities")
@Authenticated
@Tag(name = "六包责任链")
class UnitResponsibilityResource {

    private final Chains chains;
    private final ChainKeeping keeping;
    private final LinkRules rules;
    private final OrganizationLock lock;
    private final Authority authority;
    private final Audit audit;

    UnitResponsibilityResource(
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
            operationId = "readUnitResponsibilities",
            summary = "单位的责任链",
            description = "从局长到教师逐层列出，断开之处列在 gaps；限在覆盖该单位的组织或其上级任职的人，查看留痕。")
    public RestResponse<ChainView> find(@RestPath UUID id) {
        var organization = chains.organizationOf(id);
        authority.requireReading(organization);
        audit.record("read-responsibilities", id);
        var above = chains.over(organization)
                .map(chain ->
                        chain.links().stream().filter(link -> link.covers(id)).toList())
                .orElse(List.of());
        return keeping.answer(chains.ofUnit(id), above, Arrays.asList(Layer.values()));
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
            operationId = "putUnitResponsibilities",
            summary = "落实单位的责任链",
            description = "给出校长、副校长、班主任、教师四层的全部责任；学生只填班级和人数，不填姓名。由覆盖该单位的组织的书记、副书记、组织委员办理。")
    @APIResponse(responseCode = "200", description = "已调整，或与已有的相同")
    @APIResponse(responseCode = "201", description = "已落实")
    @APIResponse(responseCode = "409", description = "各层衔接不上，或单位没有组织覆盖")
    public RestResponse<ChainView> put(
            @RestPath UUID id, @NotNull @Valid NewLinks wanted, @BeanParam ReadVersion read) {
        var organization = chains.organizationOf(id);
        authority.requireManagement(organization);
        lock.ofStanding(organization);
        var links = rules.require(wanted.links(), true);
        var address = URI.create("/units/" + id + "/responsibilities");
        return keeping.put(chains.ofUnit(id), Chain.ofUnit(id), links, Layer.of(true), address, read);
    }
}
