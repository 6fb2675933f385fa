package org.chuangyou.pledge.deed;

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
import org.chuangyou.pledge.matter.NewWithdrawal;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.matter.RecordAct;
import org.chuangyou.pledge.matter.RecordKind;
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

@Path("/deeds")
@Authenticated
@Discreet
@Tag(name = "志愿服务")
class DeedResource {

    private final Deeds deeds;
    private final Teams teams;
    private final Withdrawals withdrawals;
    private final Desk desk;
    private final Lists lists;
    private final Reach reach;
    private final Outbox outbox;
    private final Caller caller;

    DeedResource(
            Deeds deeds,
            Teams teams,
            Withdrawals withdrawals,
            Desk desk,
            Lists lists,
            Reach reach,
            Outbox outbox,
            Caller caller) {
        this.deeds = deeds;
        this.teams = teams;
        this.withdrawals = withdrawals;
        this.desk = desk;
        this.lists = lists;
        this.reach = reach;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "recordDeed",
            summary = "登记一次服务",
            description = "本组织党员或本组织、上级组织任职的人为全体参加者登记一次；时长可省略，不计分、不排名。")
    @APIResponse(responseCode = "201", description = "已登记")
    @APIResponse(responseCode = "409", description = "参加者不是本组织的党员，应邀者不是外单位的党员，或日期未到")
    public RestResponse<DeedView> record(@NotNull @Valid NewDeed said) {
        var opening = desk.open(said.organizationId());
        desk.past(said.doneOn());
        reach.requireOwnMembers(said.organizationId(), said.participants());
        reach.requireGuests(said.organizationId(), said.guests());
        if (said.teamId() != null) {
            desk.inside(teams.require(said.teamId()));
        }
        var deed = new Deed(opening, said);
        outbox.add(deed.recorded());
        desk.note(deed, RecordAct.RECORD, said.doneOn(), null);
        return desk.created(deed, "/deeds", this::view);
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeeds", summary = "服务记录", description = "本人所在组织和任职组织及其下级组织的；新登记的在前。")
    public Page<DeedView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "服务队") UUID team,
            @RestQuery @Pattern(regexp = "me") @Parameter(description = "me：只看本人参加的") String participant,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Deed.class, "deed")
                .and("status = 'STANDING'")
                .atOrBelow(organization)
                .and("team_id = :team", "team", team)
                .and(
                        "(participants @> ARRAY[CAST(:participant AS text)] OR guests @> ARRAY[CAST(:participant AS text)])",
                        "participant",
                        participant == null ? null : caller.requirePersonCode());
        return lists.visible(search, page, Deed::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "readDeed", summary = "一次服务")
    public RestResponse<DeedView> read(@RestPath UUID id) {
        var deed = desk.inside(deeds.require(id));
        desk.noteReading(deed);
        return desk.answer(deed, this::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(
            operationId = "withdrawDeed",
            summary = "撤销一次登记",
            description = "登记人或本组织、上级组织任职的人撤销；登记有误的，说明理由撤销后另行登记；原登记保留可查，不再计入合计。")
    @APIResponse(responseCode = "200", description = "已撤销")
    @APIResponse(responseCode = "403", description = "不是登记人，也不在本组织或上级组织任职")
    @APIResponse(responseCode = "409", description = "已撤销过")
    public RestResponse<DeedView> withdraw(
            @RestPath UUID id, @NotNull @Valid NewWithdrawal said, @BeanParam ReadVersion read) {
        return withdrawals.withdraw(deeds.lock(id), RecordKind.DEED, said, read, this::view);
    }

    private DeedView view(Deed deed) {
        return deed.view(desk.organizationOf(deed));
    }
}
