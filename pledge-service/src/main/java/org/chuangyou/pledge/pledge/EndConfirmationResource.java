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

/** Whether it ended as the pledger says is for the committee to confirm (支部评定), by somebody who has no part in it. */
@Path("/pledges/{id}")
@Authenticated
@Tag(name = "承诺")
class EndConfirmationResource {

    private final PledgeSteps steps;
    private final Standing standing;
    private final Outbox outbox;
    private final Clock clock;

    EndConfirmationResource(PledgeSteps steps, Standing standing, Outbox outbox, Clock clock) {
        this.steps = steps;
        this.standing = standing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @Operation(
            operationId = "confirmEnd",
            summary = "确认了结",
            description = "本组织或上级组织任职的人确认承诺人说明的兑现、部分兑现或未兑现，此后可以评诺；不得确认本人的承诺。活动结束后仍可确认。")
    @APIResponse(responseCode = "200", description = "已确认")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "承诺未了结，或已确认")
    public RestResponse<PledgeView> confirm(@RestPath UUID id, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireJudge, PledgeAct.CONFIRM_END, read, pledge -> {
            outbox.add(pledge.confirmEnd(LocalDate.now(clock)));
            return null;
        });
    }

    @POST
    @Path("/contradiction")
    @Transactional
    @Operation(
            operationId = "contradictEnd",
            summary = "不认可了结",
            description = "本组织或上级组织任职的人不认可承诺人的说明，写明理由；承诺仍在进行，须另行兑现或说明。")
    @APIResponse(responseCode = "200", description = "承诺仍在进行")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "承诺未了结，或已确认，或活动已结束")
    public RestResponse<PledgeView> contradict(
            @RestPath UUID id, @NotNull @Valid NewContradiction said, @BeanParam ReadVersion read) {
        return steps.take(id, standing::requireJudge, PledgeAct.CONTRADICT_END, read, pledge -> {
            pledge.contradictEnd();
            return said.reason();
        });
    }
}
