package org.chuangyou.evaluation.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.evaluation.organization.Authority;
import org.chuangyou.evaluation.organization.Directory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/proposed-criticisms")
@Authenticated
@Tag(name = "承诺与责任书")
class CriticismResource {

    private final Pledges pledges;
    private final Authority authority;
    private final Directory directory;
    private final Audit audit;

    CriticismResource(Pledges pledges, Authority authority, Directory directory, Audit audit) {
        this.pledges = pledges;
        this.authority = authority;
        this.directory = directory;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listProposedCriticisms",
            summary = "建议通报批评的承诺",
            description = "某党组织及其下级无正当理由没有兑现或只兑现一部分的承诺，来自承诺服务，供整改和评先评优时查阅（无正当理由未践诺的，通报批评）。限该组织及其上级的任职人员。")
    public Page<CriticismView> list(
            @RestQuery @NotNull UUID organizationId, @RestQuery UUID campaignId, @BeanParam @Valid PageRequest page) {
        authority.requireSight(organizationId);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        var found = pledges.criticised(after, directory.subtree(organizationId), campaignId, page.limit + 1);
        audit.record("list-proposed-criticisms", organizationId);
        return Page.of(found, page, pledge -> List.of(pledge.pledgeId()), pledge -> pledge);
    }
}
