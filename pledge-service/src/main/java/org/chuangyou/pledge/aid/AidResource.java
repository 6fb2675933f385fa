package org.chuangyou.pledge.aid;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.matter.NewWithdrawal;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.matter.RecordAct;
import org.chuangyou.pledge.matter.RecordKind;
import org.chuangyou.pledge.matter.RecordStatus;
import org.chuangyou.pledge.matter.Withdrawals;
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid")
@Authenticated
@Discreet
@Tag(name = "捐款捐物")
class AidResource {

    private final AidRecords records;
    private final Withdrawals withdrawals;
    private final Desk desk;
    private final Reach reach;
    private final Lists lists;
    private final Outbox outbox;

    AidResource(AidRecords records, Withdrawals withdrawals, Desk desk, Reach reach, Lists lists, Outbox outbox) {
        this.records = records;
        this.withdrawals = withdrawals;
        this.desk = desk;
        this.reach = reach;
        this.lists = lists;
        this.outbox = outbox;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "recordAid",
            summary = "登记捐款捐物",
            description = "本组织党员或本组织、上级组织任职的人登记一次；数量和受益面各带限定词（近、余、多、以上、约），合计时保留。"
                    + "党员登记的经本组织或上级组织任职的人审看后公布、计入合计；任职的人登记的即时公布。")
    @APIResponse(responseCode = "201", description = "已登记")
    @APIResponse(responseCode = "400", description = "捐款不以元计，捐物没有品名，或文字像证件号、手机号")
    public RestResponse<AidView> record(@NotNull @Valid NewAid said) {
        var opening = desk.open(said.organizationId());
        desk.past(said.givenOn());
        var looked = reach.oversees(said.organizationId());
        var aid = new Aid(opening, said, looked ? RecordStatus.STANDING : RecordStatus.ENTERED);
        if (looked) {
            outbox.add(aid.given());
        }
        desk.note(aid, RecordAct.RECORD, said.givenOn(), null);
        return desk.created(aid, "/aid", this::view);
    }

    @GET
    @Transactional
    @Operation(operationId = "listAid", summary = "捐助登记", description = "本人所在组织和任职组织及其下级组织的，含待审看和已撤销的；新登记的在前。")
    public Page<AidView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "ENTERED 待审看；STANDING 有效；WITHDRAWN 已撤销") RecordStatus status,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Aid.class, "aid").atOrBelow(organization).and("status = :status", "status", status);
        return lists.visible(search, page, Aid::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readAid", summary = "一笔捐助")
    public RestResponse<AidView> read(@RestPath UUID id) {
        return desk.answer(desk.inside(records.require(id)), this::view);
    }

    @POST
    @Path("/{id}/confirmation")
    @Transactional
    @Operation(operationId = "confirmAid", summary = "审看一笔登记", description = "本组织或上级组织任职的人看过后公布、计入合计；有误的撤销。")
    @APIResponse(responseCode = "200", description = "已公布")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职")
    @APIResponse(responseCode = "409", description = "不在待审看")
    public RestResponse<AidView> confirm(@RestPath UUID id, @BeanParam ReadVersion read) {
        var aid = desk.committee(records.lock(id), read);
        aid.confirm();
        outbox.add(aid.given());
        desk.note(aid, RecordAct.CONFIRM, desk.today(), null);
        return desk.done(aid, this::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(
            operationId = "withdrawAid",
            summary = "撤销一笔登记",
            description = "登记人或本组织、上级组织任职的人撤销；登记有误的，说明理由撤销后另行登记；原登记保留可查，不再计入合计。")
    @APIResponse(responseCode = "200", description = "已撤销")
    @APIResponse(responseCode = "403", description = "不是登记人，也不在本组织或上级组织任职")
    @APIResponse(responseCode = "409", description = "已撤销过")
    public RestResponse<AidView> withdraw(
            @RestPath UUID id, @NotNull @Valid NewWithdrawal said, @BeanParam ReadVersion read) {
        return withdrawals.withdraw(records.lock(id), RecordKind.AID, said, read, this::view);
    }

    private AidView view(Aid aid) {
        return aid.view(desk.organizationOf(aid));
    }
}
