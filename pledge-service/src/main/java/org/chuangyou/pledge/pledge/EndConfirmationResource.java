package org.chuangyou.pledge.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether it ended as one side says is for a second person to confirm (支部评定), who has no part in the pledge. */
@Path("/pledges/{id}")
@Authenticated
@Tag(name = "承诺")
class EndConfirmationResource {

    private final PledgeSteps steps;
    private final PledgeHistory history;
    private final RefutedEnds refuted;
    private final Standing standing;
    private final Event<EndTakenBack> takenBack;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    EndConfirmationResource(
            PledgeSteps steps,
            PledgeHistory history,
            RefutedEnds refuted,
            Standing standing,
            Event<EndTakenBack> takenBack,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.steps = steps;
        this.history = history;
        this.refuted = refuted;
        this.standing = standing;
        this.takenBack = takenBack;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @Operation(
            operationId = "confirmEnd",
            summary = "确认了结",
            description = "本组织或上级组织任职的人确认所说明的兑现、部分兑现或未兑现，此后可以评诺；不得确认本人的承诺，也不得确认本人代为作出的说明。活动结束后仍可确认。")
    @APIResponse(responseCode = "200", description = "已确认")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，为本人的承诺，或为本人代为作出的说明")
    @APIResponse(responseCode = "409", description = "承诺未了结，或已确认")
    public RestResponse<PledgeView> confirm(@RestPath UUID id, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireJudge, PledgeAct.CONFIRM_END, read, pledge -> {
            if (history.whoSaidEnd(id)
                    .filter(caller.requirePersonCode()::equals)
                    .isPresent()) {
                throw EndProblems.ownWord();
            }
            pledge.confirmEnd(LocalDate.now(clock));
            outbox.add(PledgeEvent.ended(pledge));
            return null;
        });
    }

    @POST
    @Path("/objection")
    @Transactional
    @Operation(
            operationId = "objectToEnd",
            summary = "对代为作出的说明提出异议",
            description = "党组织代为说明未兑现的，承诺人可写明理由提出异议；此后须由另一人确认或不认可，期满不再自动成立。")
    @APIResponse(responseCode = "200", description = "已提出")
    @APIResponse(responseCode = "403", description = "不是承诺人")
    @APIResponse(responseCode = "409", description = "承诺未了结，已确认，或为承诺人自己的说明")
    public RestResponse<PledgeView> object(
            @RestPath UUID id, @NotNull @Valid NewObjection said, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requirePledger, PledgeAct.OBJECT_TO_END, read, pledge -> {
            pledge.objectToEnd(LocalDate.now(clock));
            return said.reason();
        });
    }

    @POST
    @Path("/contradiction")
    @Transactional
    @Operation(
            operationId = "contradictEnd",
            summary = "不认可了结",
            description = "本组织或上级组织任职的人不认可所作的说明，写明理由，原说明和理由仍对外可见；承诺仍在进行，须另行兑现或说明。活动结束后仍可办理。")
    @APIResponse(responseCode = "200", description = "承诺仍在进行")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "承诺未了结，或已确认")
    public RestResponse<PledgeView> contradict(
            @RestPath UUID id, @NotNull @Valid NewContradiction said, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireJudge, PledgeAct.CONTRADICT_END, read, pledge -> {
            refuted.keep(pledge, said.reason());
            pledge.contradictEnd();
            return said.reason();
        });
    }

    @POST
    @Path("/annulment")
    @Transactional
    @Operation(
            operationId = "annulEnd",
            summary = "撤销已确认的了结",
            description = "确认有误的，由本组织或上级组织的书记、副书记撤销，写明理由，原说明和理由仍对外可见，并告知其他系统；承诺仍在进行，须另行兑现或说明。活动结束后仍可办理。")
    @APIResponse(responseCode = "200", description = "承诺仍在进行")
    @APIResponse(responseCode = "403", description = "不是本组织或上级组织的书记、副书记，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "承诺未了结，或尚未确认")
    public RestResponse<PledgeView> annul(
            @RestPath UUID id, @NotNull @Valid NewContradiction said, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireLeadingJudge, PledgeAct.ANNUL_END, read, pledge -> {
            refuted.keep(pledge, said.reason());
            outbox.add(PledgeEvent.annulled(pledge, LocalDate.now(clock)));
            pledge.annulEnd();
            takenBack.fire(new EndTakenBack(id, LocalDate.now(clock)));
            return said.reason();
        });
    }
}
