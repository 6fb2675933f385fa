package org.chuangyou.organization.transfer;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Within the county a person belongs to exactly one branch at every moment: to the old one until the receipt. */
@Path("/persons/{id}/transfer")
@Authenticated
@Tag(name = "组织关系")
class TransferResource {

    private final Transfers transfers;
    private final TransferViews views;
    private final TransferDesk desk;
    private final Membership membership;
    private final Authority authority;
    private final Audit audit;
    private final Rules rules;
    private final Days days;

    TransferResource(
            Transfers transfers,
            TransferViews views,
            TransferDesk desk,
            Membership membership,
            Authority authority,
            Audit audit,
            Rules rules,
            Days days) {
        this.transfers = transfers;
        this.views = views;
        this.desk = desk;
        this.membership = membership;
        this.authority = authority;
        this.audit = audit;
        this.rules = rules;
        this.days = days;
    }

    @GET
    @Transactional
    @Operation(operationId = "readTransfer", summary = "最近一次转接", description = "本人，以及转出、转入两个支部及其上级组织任职人员查看。")
    public RestResponse<TransferView> read(@RestPath UUID id) {
        var person = membership.require(id);
        var transfer = desk.readable(person, transfers.lastOf(id));
        return Etag.ok(views.of(transfer, null), transfer.version());
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "releasePerson", summary = "开具介绍信", description = "由原支部办理。新支部接收以前仍属原支部；介绍信过期即失效，可重新开具。")
    public RestResponse<TransferView> release(@RestPath UUID id, @NotNull @Valid NewTransfer wanted) {
        var person = membership.lock(id);
        authority.requireManagement(person.organizationId());
        desk.requireMovable(person, wanted);
        days.notAhead("effectiveOn", wanted.effectiveOn());
        var warnings = desk.endLapsed(id);
        var transfer = new Transfer(id, person.organizationId(), wanted);
        transfers.persistAndFlush(transfer);
        audit.record("release-person", id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.of(transfer, warnings))
                .location(URI.create("/persons/" + id + "/transfer"))
                .tag(Etag.of(transfer.version()))
                .build();
    }

    @POST
    @Path("/receipt")
    @Transactional
    @Operation(operationId = "receivePerson", summary = "接收", description = "由新支部在介绍信有效期内办理；不能在新支部继续担任的职务同日终止。")
    public RestResponse<TransferView> receive(
            @RestPath UUID id, @NotNull @Valid NewReceipt wanted, @BeanParam ReadVersion read) {
        var person = membership.lock(id);
        var transfer = desk.readable(person, transfers.lastOf(id));
        authority.requireManagement(transfer.to());
        read.require(transfer.version());
        days.notAhead("receivedOn", wanted.receivedOn());
        days.notBefore("receivedOn", wanted.receivedOn(), "effectiveOn", transfer.effectiveOn());
        desk.requireStillThere(person, transfer);
        if (transfer.isOpen()) {
            rules.judge()
                    .check(
                            Rule.LETTER_DAYS,
                            ChronoUnit.DAYS.between(transfer.effectiveOn(), wanted.receivedOn()),
                            Map.of("letterNumber", transfer.letterNumber()));
        }
        transfer.receive(wanted.receivedOn());
        membership.move(id, transfer.to(), transfer.toUnit(), wanted.receivedOn());
        return done(transfer, "receive-person");
    }

    @POST
    @Path("/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawTransfer", summary = "撤回或退回", description = "接收以前，原支部可撤回，新支部可退回。")
    public RestResponse<TransferView> withdraw(
            @RestPath UUID id, @NotNull @Valid NewWithdrawal wanted, @BeanParam ReadVersion read) {
        var person = membership.lock(id);
        var transfer = desk.readable(person, transfers.lastOf(id));
        desk.requireEither(transfer);
        read.require(transfer.version());
        transfer.withdraw(days.today(), wanted.reason());
        return done(transfer, "withdraw-transfer");
    }

    private RestResponse<TransferView> done(Transfer transfer, String act) {
        transfers.flush();
        audit.record(act, transfer.personId());
        return Etag.ok(views.of(transfer, List.of()), transfer.version());
    }
}
