package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How a pledge ends: kept, partly kept, not kept and explained, or withdrawn. */
@Path("/pledges")
@Authenticated
@Tag(name = "承诺")
class PledgeEndResource {

    private final PledgeSteps steps;
    private final Standing standing;
    private final Outbox outbox;
    private final Clock clock;

    PledgeEndResource(PledgeSteps steps, Standing standing, Outbox outbox, Clock clock) {
        this.steps = steps;
        this.standing = standing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/fulfilment")
    @Transactional
    @Operation(operationId = "fulfilPledge", summary = "兑现承诺", description = "承诺人说明做了什么、在哪里可以看到；党组织确认后告知其他系统。")
    @APIResponse(responseCode = "200", description = "已兑现")
    @APIResponse(responseCode = "409", description = "承诺未公布或已了结")
    public RestResponse<PledgeView> fulfil(
            @RestPath UUID id, @NotNull @Valid NewFulfilment fulfilment, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requirePledger, PledgeAct.FULFIL, read, pledge -> {
            pledge.fulfil(fulfilment, LocalDate.now(clock));
            return fulfilment.done();
        });
    }

    @POST
    @Path("/{id}/partial-fulfilment")
    @Transactional
    @Operation(
            operationId = "fulfilPledgePartly",
            summary = "部分兑现",
            description = "承诺人逐项说明：兑现的做了什么、在哪里可以看到；未兑现的为什么；待党组织确认。")
    @APIResponse(responseCode = "200", description = "已登记")
    @APIResponse(responseCode = "400", description = "没有逐项说明，或全部兑现、全部未兑现，或客观原因未向群众说明")
    @APIResponse(responseCode = "409", description = "承诺未公布或已了结")
    public RestResponse<PledgeView> fulfilPartly(
            @RestPath UUID id, @NotNull @Valid NewPartialFulfilment said, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requirePledger, PledgeAct.FULFIL_PARTLY, read, pledge -> {
            pledge.fulfilPartly(said, LocalDate.now(clock));
            return said.shortfall().explanation();
        });
    }

    @POST
    @Path("/{id}/explanation")
    @Transactional
    @Operation(
            operationId = "explainPledge",
            summary = "说明未兑现",
            description = "承诺人说明：客观原因须写明怎样、何时向群众说明；无正当理由的建议通报批评；待党组织确认。期限过后承诺人没有说明的，可由本组织或上级组织的书记、副书记代为说明："
                    + "由另一人确认，或承诺人在答复期限内未提出异议，方为了结。")
    @APIResponse(responseCode = "200", description = "已说明，待确认")
    @APIResponse(responseCode = "403", description = "既不是承诺人，也不是本组织或上级组织的书记、副书记")
    @APIResponse(responseCode = "409", description = "承诺未公布或已了结，或期限未过而不是承诺人")
    public RestResponse<PledgeView> explain(
            @RestPath UUID id, @NotNull @Valid Shortfall explanation, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireMayExplain, PledgeAct.EXPLAIN, read, pledge -> {
            var saidBy = standing.isPledger(pledge) ? EndSaidBy.PLEDGER : EndSaidBy.COMMITTEE;
            pledge.explain(explanation, saidBy, LocalDate.now(clock));
            return explanation.explanation();
        });
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(
            operationId = "withdrawPledge",
            summary = "撤回承诺",
            description = "公布前由承诺人撤回；公布后由党组织同意撤回，承诺和理由仍对外可见。承诺人已离开的，都由党组织撤回。")
    @APIResponse(responseCode = "200", description = "已撤回")
    @APIResponse(responseCode = "403", description = "公布后须由党组织办理，且不得为本人的承诺")
    @APIResponse(responseCode = "409", description = "承诺已了结")
    public RestResponse<PledgeView> withdraw(
            @RestPath UUID id, @NotNull @Valid NewWithdrawal said, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireMayWithdraw, PledgeAct.WITHDRAW, read, pledge -> {
            pledge.withdraw(said.reason(), LocalDate.now(clock));
            if (pledge.isPublic()) {
                outbox.add(PledgeEvent.ended(pledge));
            }
            return said.reason();
        });
    }
}
