package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
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
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/counterparts")
@Authenticated
@Discreet
@Tag(name = "对口帮扶")
class CounterpartResource {

    private final Counterparts counterparts;
    private final Desk desk;
    private final Lists lists;
    private final Outbox outbox;

    CounterpartResource(Counterparts counterparts, Desk desk, Lists lists, Outbox outbox) {
        this.counterparts = counterparts;
        this.desk = desk;
        this.lists = lists;
        this.outbox = outbox;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "linkCounterpart", summary = "建立对口帮扶", description = "本组织或上级组织任职的人登记对口的村、学校或单位。")
    @APIResponse(responseCode = "201", description = "已登记")
    public RestResponse<CounterpartView> link(@NotNull @Valid NewCounterpart said) {
        var opening = desk.openAsCommittee(said.organizationId());
        desk.past(said.linkedOn());
        var counterpart = new Counterpart(opening, said);
        outbox.add(counterpart.linked());
        desk.note(counterpart, CounterpartAct.LINK, said.linkedOn(), said.name());
        return desk.created(counterpart, "/counterparts", this::view);
    }

    @GET
    @Transactional
    @Operation(operationId = "listCounterparts", summary = "对口帮扶列表", description = "本人所在组织和任职组织及其下级组织的；新登记的在前。")
    public Page<CounterpartView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "状态") CounterpartStatus status,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Counterpart.class, "counterpart")
                .atOrBelow(organization)
                .and("status = :status", "status", status);
        return lists.visible(search, page, Counterpart::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCounterpart", summary = "一个对口帮扶对象")
    public RestResponse<CounterpartView> read(@RestPath UUID id) {
        return desk.answer(desk.inside(counterparts.require(id)), this::view);
    }

    @POST
    @Path("/{id}/promises")
    @Transactional
    @Operation(operationId = "promiseCounterpart", summary = "承诺一件事", description = "承诺什么、何日前做到。")
    @APIResponse(responseCode = "200", description = "已登记")
    @APIResponse(responseCode = "409", description = "对口关系已结束，或期限已过")
    public RestResponse<CounterpartView> promise(
            @RestPath UUID id, @NotNull @Valid NewPromise said, @BeanParam ReadVersion read) {
        var counterpart = desk.committee(counterparts.lock(id), read);
        desk.notBefore(desk.today(), said.dueOn());
        outbox.add(counterpart.promise(said, desk.today()));
        return done(counterpart, CounterpartAct.PROMISE, desk.today(), said.text());
    }

    @POST
    @Path("/{id}/promises/{number:[0-9]{1,3}}/keeping")
    @Transactional
    @Operation(operationId = "keepCounterpartPromise", summary = "做到一件承诺的事", description = "做了什么、何日；序号从 1 起。")
    @APIResponse(responseCode = "200", description = "已登记")
    @APIResponse(responseCode = "409", description = "对口关系已结束，或这件事已做到")
    public RestResponse<CounterpartView> keep(
            @RestPath UUID id, @RestPath int number, @NotNull @Valid NewKeeping said, @BeanParam ReadVersion read) {
        var counterpart = desk.committee(counterparts.lock(id), read);
        desk.between(counterpart.linkedOn(), said.keptOn());
        outbox.add(counterpart.keep(number, said));
        return done(counterpart, CounterpartAct.KEEP, said.keptOn(), said.done());
    }

    @POST
    @Path("/{id}/ending")
    @Transactional
    @Operation(operationId = "endCounterpart", summary = "结束对口帮扶", description = "写明结果；没做到的承诺仍列为没做到。")
    @APIResponse(responseCode = "200", description = "已结束")
    @APIResponse(responseCode = "409", description = "已结束过")
    public RestResponse<CounterpartView> end(
            @RestPath UUID id, @NotNull @Valid NewParting said, @BeanParam ReadVersion read) {
        var counterpart = desk.committee(counterparts.lock(id), read);
        desk.between(counterpart.linkedOn(), said.endedOn());
        outbox.add(counterpart.end(said));
        return done(counterpart, CounterpartAct.END, said.endedOn(), said.outcome());
    }

    private RestResponse<CounterpartView> done(
            Counterpart counterpart, CounterpartAct act, LocalDate on, String words) {
        desk.note(counterpart, act, on, words);
        return desk.done(counterpart, this::view);
    }

    private CounterpartView view(Counterpart counterpart) {
        return counterpart.view(desk.organizationOf(counterpart));
    }
}
