package org.chuangyou.organization.transfer;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who is on the way to a branch. */
@Path("/organizations/{id}/incoming-transfers")
@Authenticated
@Tag(name = "组织关系")
class IncomingResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Transfers transfers;
    private final TransferViews views;
    private final Authority authority;
    private final Audit audit;

    IncomingResource(Transfers transfers, TransferViews views, Authority authority, Audit audit) {
        this.transfers = transfers;
        this.views = views;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listIncomingTransfers",
            summary = "待接收的人员",
            description = "已由原支部开出介绍信、尚未接收的；过期的标为 LAPSED。")
    public Page<TransferView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        authority.requireReading(id);
        audit.record("read-incoming-transfers", id);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var found = views.of(transfers.incoming(id, after, page.limit + 1));
        return Page.of(found, page, transfer -> List.of(transfer.id()), transfer -> transfer);
    }
}
