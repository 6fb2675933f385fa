package org.chuangyou.organization.duty;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.life.Duty;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a document asks beyond the national rules, of the organisation that sets it and all below. */
@Path("/organizations/{id}/local-duties")
@Authenticated
@Tag(name = "组织生活应办事项")
class LocalDutyResource {

    private final LocalDuties localDuties;
    private final OrganizationTree tree;
    private final Authority authority;
    private final LocalDutyRules rules;
    private final Audit audit;

    LocalDutyResource(
            LocalDuties localDuties, OrganizationTree tree, Authority authority, LocalDutyRules rules, Audit audit) {
        this.localDuties = localDuties;
        this.tree = tree;
        this.authority = authority;
        this.rules = rules;
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "listLocalDuties", summary = "本地规定", description = "本组织及其上级所定、对本组织有效的，并列。")
    public LocalDutyList list(@RestPath UUID id) {
        tree.find(id).orElseThrow(NotFoundException::new);
        return new LocalDutyList(localDuties.holdingFor(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(LocalDuty::view)
                .toList());
    }

    @GET
    @Path("/{duty}/{frequency}")
    @Operation(operationId = "readLocalDuty", summary = "本组织所定的一项")
    public RestResponse<LocalDutyView> read(@RestPath UUID id, @RestPath Duty duty, @RestPath Frequency frequency) {
        var known = localDuties
                .find("organizationId = ?1 and duty = ?2 and frequency = ?3", id, duty, frequency)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        return Etag.ok(known.view(), known.version());
    }

    @PUT
    @Path("/{duty}/{frequency}")
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "修改时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "putLocalDuty",
            summary = "规定一项",
            description = "由管理本组织的人为本组织及全部下级规定，须有文件；在县级组织上规定的即为全县规定。国家规定是底线，只能更严。")
    @APIResponse(responseCode = "200", description = "已修改，或内容相同")
    @APIResponse(responseCode = "201", description = "已规定")
    @APIResponse(responseCode = "409", description = "比国家规定宽")
    public RestResponse<LocalDutyView> put(
            @RestPath UUID id,
            @RestPath Duty duty,
            @RestPath Frequency frequency,
            @NotNull @Valid NewLocalDuty wanted,
            @BeanParam ReadVersion read) {
        require(id, duty, frequency, wanted);
        var known = localDuties.lock(id, duty, frequency);
        if (known.isEmpty()) {
            return create(new LocalDuty(id, duty, frequency, wanted));
        }
        var local = known.get();
        if (!local.says(wanted)) {
            read.require(local.version());
            local.change(wanted);
            localDuties.flush();
            audit.record("set-local-duty", local.id());
        }
        return Etag.ok(local.view(), local.version());
    }

    @DELETE
    @Path("/{duty}/{frequency}")
    @Transactional
    @Operation(operationId = "deleteLocalDuty", summary = "撤销一项", description = "如同从未规定；要到某日为止的，请填 endsOn。")
    @APIResponse(responseCode = "204", description = "已撤销")
    public void delete(
            @RestPath UUID id, @RestPath Duty duty, @RestPath Frequency frequency, @BeanParam ReadVersion read) {
        authority.requireManagement(id);
        var local = localDuties.lock(id, duty, frequency).orElseThrow(NotFoundException::new);
        read.require(local.version());
        localDuties.delete(local);
        audit.record("delete-local-duty", local.id());
    }

    private RestResponse<LocalDutyView> create(LocalDuty local) {
        localDuties.persistAndFlush(local);
        audit.record("set-local-duty", local.id());
        var view = local.view();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/organizations/%s/local-duties/%s/%s"
                        .formatted(view.organizationId(), view.duty(), view.frequency())))
                .tag(Etag.of(local.version()))
                .build();
    }

    private void require(UUID id, Duty duty, Frequency frequency, NewLocalDuty wanted) {
        authority.requireManagement(id);
        tree.find(id).orElseThrow(NotFoundException::new);
        rules.require(duty, frequency, wanted);
    }

    /** All that holds for one organisation; there are few. */
    record LocalDutyList(List<LocalDutyView> items) {}
}
