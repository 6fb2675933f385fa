package org.chuangyou.organization.vote;

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

/** What happens in the meeting, by those who answer for the branch. */
@Path("/votes")
@Authenticated
@Tag(name = "表决和选举")
class VoteStepResource {

    private final VoteSteps steps;
    private final Opening opening;
    private final Agreement agreement;
    private final Outbox outbox;

    VoteStepResource(VoteSteps steps, Opening opening, Agreement agreement, Outbox outbox) {
        this.steps = steps;
        this.opening = opening;
        this.agreement = agreement;
        this.outbox = outbox;
    }

    @POST
    @Path("/{id}/opening")
    @Transactional
    @Operation(
            operationId = "openVote",
            summary = "清点人数并开启",
            description = "此时按名册固定应到，此后名册变化不影响。决议须到会半数以上（半数即可），接收、转正须超过半数，选举须不少于五分之四。缺席人员不能委托他人投票。")
    @APIResponse(responseCode = "200", description = "已开启")
    @APIResponse(responseCode = "409", description = "到会人数不足，附应到、实到、须到和出处")
    public RestResponse<VoteView> open(
            @RestPath UUID id, @NotNull @Valid NewOpening said, @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.OPEN_BALLOT, read);
        opening.open(vote, said);
        return steps.done(vote, VoteAct.OPEN_BALLOT);
    }

    @POST
    @Path("/{id}/result")
    @Transactional
    @Operation(
            operationId = "declareVote",
            summary = "宣布结果",
            description = "所有监票计票人报的数一致才能宣布；不一致的逐项列出。收回票数多于发出票数的，本次投票作废（VOID），须重新投票。")
    @APIResponse(responseCode = "200", description = "已宣布，或已作废")
    @APIResponse(responseCode = "409", description = "有人未报数，或报的数不一致")
    public RestResponse<VoteView> declare(@RestPath UUID id, @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.DECLARE, read);
        vote.declare(agreement.of(vote));
        if (vote.result() != null) {
            outbox.add(Declaration.of(vote));
        }
        return steps.done(vote, VoteAct.DECLARE);
    }

    @POST
    @Path("/{id}/repetition")
    @Transactional
    @Operation(operationId = "repeatVote", summary = "作废后重新投票", description = "到会人数重新清点，仍须达到规定。")
    @APIResponse(responseCode = "409", description = "没有作废，或到会人数不足")
    public RestResponse<VoteView> repeat(
            @RestPath UUID id, @NotNull @Valid NewRepetition said, @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.REPEAT, read);
        opening.repeat(vote, said);
        return steps.done(vote, VoteAct.REPEAT);
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(operationId = "cancelVote", summary = "取消", description = "宣布结果之前，说明原因。")
    @APIResponse(responseCode = "409", description = "已宣布结果")
    public RestResponse<VoteView> cancel(
            @RestPath UUID id, @NotNull @Valid NewCancellation said, @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.CANCEL, read);
        vote.cancel(said.reason());
        return steps.done(vote, VoteAct.CANCEL);
    }
}
