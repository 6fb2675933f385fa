package org.chuangyou.pledge.pairing;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/pairings")
@Authenticated
@Discreet
@Tag(name = "结对帮扶")
class PairingResource {

    private final Pairings pairings;
    private final PairingRules rules;
    private final Desk desk;
    private final Lists lists;
    private final Outbox outbox;
    private final Caller caller;

    PairingResource(Pairings pairings, PairingRules rules, Desk desk, Lists lists, Outbox outbox, Caller caller) {
        this.pairings = pairings;
        this.rules = rules;
        this.desk = desk;
        this.lists = lists;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "agreePairing",
            summary = "结对帮扶",
            description = "本组织党员或本组织、上级组织任职的人登记。学生只写学校、班级和班内序号，不写姓名；教师、新党员写人员编号；家庭写村、社区。")
    @APIResponse(responseCode = "201", description = "已结对")
    @APIResponse(responseCode = "400", description = "受帮扶者应写的没有写全，或文字像证件号、手机号")
    @APIResponse(responseCode = "409", description = "帮扶人不是本组织党员，新党员不是已知的党员，或日期未到")
    public RestResponse<PairingView> agree(@NotNull @Valid NewPairing said) {
        var opening = desk.open(said.organizationId());
        desk.past(said.startedOn());
        var pairing = new Pairing(opening, said);
        rules.requireKnown(said);
        outbox.add(pairing.agreed());
        desk.note(pairing, PairingAct.AGREE, said.startedOn(), said.agreed());
        return desk.created(pairing, "/pairings", this::view);
    }

    @GET
    @Transactional
    @Operation(operationId = "listPairings", summary = "结对帮扶列表", description = "本人所在组织和任职组织及其下级组织的；新登记的在前。")
    public Page<PairingView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "状态") PairingStatus status,
            @RestQuery @Pattern(regexp = "me") @Parameter(description = "me：只看本人帮扶的") String helper,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Pairing.class, "pairing")
                .atOrBelow(organization)
                .and("status = :status", "status", status)
                .and("helper_code = :helper", "helper", helper == null ? null : caller.requirePersonCode());
        return lists.visible(search, page, Pairing::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readPairing",
            summary = "一项结对帮扶",
            description = "本组织党员和本组织及其上级组织任职的人可见；历次联系见 /matters/{id}/journal。")
    public RestResponse<PairingView> read(@RestPath UUID id) {
        var pairing = desk.inside(pairings.require(id));
        desk.noteReading(pairing);
        return desk.answer(pairing, this::view);
    }

    @POST
    @Path("/{id}/contacts")
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "contactPaired",
            summary = "记一次联系",
            description = "何日、做了什么；不要求照片。两人同时记不会相互覆盖，所以不需 If-Match。")
    @APIResponse(responseCode = "200", description = "已记")
    @APIResponse(responseCode = "409", description = "结对已结束，或日期早于结对之日、晚于今日")
    public RestResponse<PairingView> contact(@RestPath UUID id, @NotNull @Valid NewContact said) {
        var pairing = desk.inside(pairings.lock(id));
        pairing.contact(desk.between(pairing.startedOn(), said.on()));
        desk.note(pairing, PairingAct.CONTACT, said.on(), said.done());
        return desk.done(pairing, this::view);
    }

    @POST
    @Path("/{id}/ending")
    @Transactional
    @Operation(operationId = "endPairing", summary = "结束结对", description = "写明结果如何。")
    @APIResponse(responseCode = "200", description = "已结束")
    @APIResponse(responseCode = "409", description = "已结束过，或日期早于结对之日、晚于今日")
    public RestResponse<PairingView> end(
            @RestPath UUID id, @NotNull @Valid NewEnding said, @BeanParam ReadVersion read) {
        var pairing = desk.inside(pairings.lock(id), read);
        desk.between(pairing.startedOn(), said.endedOn());
        outbox.add(pairing.end(said));
        desk.note(pairing, PairingAct.END, said.endedOn(), said.outcome());
        return desk.done(pairing, this::view);
    }

    private PairingView view(Pairing pairing) {
        return pairing.view(desk.organizationOf(pairing));
    }
}
