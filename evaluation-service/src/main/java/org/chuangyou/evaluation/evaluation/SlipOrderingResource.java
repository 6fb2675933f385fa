package org.chuangyou.evaluation.evaluation;

import java.net.URI;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.slip.SlipOrderView;
import org.chuangyou.evaluation.slip.SlipOrders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The first of two persons says how many slips there are to be. */
@Path("/evaluations/{id}/groups/{group}/slip-orders")
@Authenticated
@Tag(name = "测评码")
class SlipOrderingResource {

    private final Evaluations evaluations;
    private final SlipOrders orders;
    private final Roll roll;
    private final Caller caller;
    private final Audit audit;

    SlipOrderingResource(Evaluations evaluations, SlipOrders orders, Roll roll, Caller caller, Audit audit) {
        this.evaluations = evaluations;
        this.orders = orders;
        this.roll = roll;
        this.caller = caller;
        this.audit = audit;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "orderSlips",
            summary = "提请印制测评码",
            description = "限组织方（或其上级）的书记、副书记。此时不抽取测评码，由另一人打印时才抽取；已抽取与待印的合计不得超过该组应参加人数。")
    @APIResponse(responseCode = "201", description = "已提请，等另一人打印")
    @APIResponse(responseCode = "409", description = "超过应参加人数，或所处状态不能抽取")
    public RestResponse<SlipOrderView> order(
            @RestPath UUID id, @RestPath String group, @NotNull @Valid NewSlipOrder wanted) {
        var evaluation = evaluations.lockOwn(id);
        evaluation.requireDrawable();
        if (evaluation.groups().stream().noneMatch(one -> one.name().equals(group))) {
            throw EvaluationProblems.groupUnknown(group);
        }
        roll.requireRoom(id, group, orders.waiting(id, group), wanted.count());
        var order = orders.add(id, group, wanted.count(), caller.requirePersonCode());
        audit.record("order-slips", id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, order)
                .location(URI.create("/evaluations/" + id + "/slip-orders/" + order.id()))
                .build();
    }
}
