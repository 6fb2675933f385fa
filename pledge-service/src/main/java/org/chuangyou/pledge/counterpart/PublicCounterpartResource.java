package org.chuangyou.pledge.counterpart;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What was promised to villages, schools and units, and what was done; no person stands in it. */
@Path("/public/counterparts")
@Tag(name = "公开栏")
class PublicCounterpartResource {

    private final Counterparts counterparts;
    private final Desk desk;
    private final Lists lists;

    PublicCounterpartResource(Counterparts counterparts, Desk desk, Lists lists) {
        this.counterparts = counterparts;
        this.desk = desk;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listPublicCounterparts", summary = "对口帮扶", description = "无需登录；承诺了什么、做到了什么；新登记的在前。")
    public Page<CounterpartView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "状态") CounterpartStatus status,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Counterpart.class, "counterpart")
                .atOrBelow(organization)
                .and("status = :status", "status", status);
        return lists.all(search, page, Counterpart::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPublicCounterpart", summary = "一个对口帮扶对象", description = "无需登录。")
    public RestResponse<CounterpartView> read(@RestPath UUID id) {
        return desk.answer(counterparts.require(id), it -> it.view(desk.organizationOf(it)));
    }
}
