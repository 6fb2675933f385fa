package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.evaluation.slip.SlipOrderView;
import org.chuangyou.evaluation.slip.SlipOrders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/evaluations/{id}/slip-orders")
@Authenticated
@Tag(name = "测评码")
class SlipOrderResource {

    private final Evaluations evaluations;
    private final SlipOrders orders;
    private final Caller caller;
    private final Audit audit;

    SlipOrderResource(Evaluations evaluations, SlipOrders orders, Caller caller, Audit audit) {
        this.evaluations = evaluations;
        this.orders = orders;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(operationId = "listSlipOrders", summary = "列出印制测评码的提请", description = "谁提请、谁打印、各多少张；打印只列日期，从不含测评码。")
    public Page<SlipOrderView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        evaluations.requireVisible(id);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        var found = orders.after(id, after, page.limit + 1);
        audit.record("list-slip-orders", id);
        return Page.of(found, page, order -> List.of(order.id()), order -> order);
    }

    @GET
    @Path("/{order}")
    @Transactional
    @Operation(operationId = "readSlipOrder", summary = "查看印制测评码的提请")
    public SlipOrderView read(@RestPath UUID id, @RestPath UUID order) {
        evaluations.requireVisible(id);
        audit.record("read-slip-order", id);
        return orders.require(id, order);
    }

    @DELETE
    @Path("/{order}")
    @Transactional
    @Operation(operationId = "withdrawSlipOrder", summary = "撤回本人的提请", description = "打印之前可以撤回。")
    @APIResponse(responseCode = "204", description = "已撤回")
    @APIResponse(responseCode = "409", description = "已经打印")
    public void withdraw(@RestPath UUID id, @RestPath UUID order) {
        evaluations.lockOwn(id);
        orders.withdraw(id, order, caller.requirePersonCode());
        audit.record("withdraw-slip-order", id);
    }
}
