package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of the seats that an election left open. */
@Path("/votes")
@Authenticated
@Tag(name = "表决和选举")
class OpenSeatResource {

    private final VoteSteps steps;
    private final FollowUps followUps;

    OpenSeatResource(VoteSteps steps, FollowUps followUps) {
        this.steps = steps;
        this.followUps = followUps;
    }

    @POST
    @Path("/{id}/run-off")
    @Idempotent
    @Transactional
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "重试时带同一个值，只办理一次")
    @Operation(
            operationId = "prepareRunOff",
            summary = "准备再次投票",
            description = "得票相等不能确定当选人时，就得票相等的人再次投票，得票多的当选。候选人和名额取自结果，不必再填。")
    @APIResponse(responseCode = "201", description = "已准备")
    @APIResponse(responseCode = "409", description = "结果没有得票相等，或已在再次投票")
    public RestResponse<VoteView> runOff(
            @RestPath UUID id, @NotNull @Valid NewRunOff said, @BeanParam ReadVersion read) {
        var earlier = steps.begin(id, VoteAct.FOLLOW_UP, read);
        return steps.prepared(followUps.runOff(earlier, said));
    }

    @POST
    @Path("/{id}/further-election")
    @Idempotent
    @Transactional
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "重试时带同一个值，只办理一次")
    @Operation(operationId = "prepareFurtherElection", summary = "准备另行选举", description = "当选人少于应选名额时，对不足的名额另行选举。")
    @APIResponse(responseCode = "201", description = "已准备")
    @APIResponse(responseCode = "409", description = "名额已选满或已减少，或已在另行选举，或候选人已当选")
    public RestResponse<VoteView> furtherElection(
            @RestPath UUID id, @NotNull @Valid NewFurtherElection said, @BeanParam ReadVersion read) {
        var earlier = steps.begin(id, VoteAct.FOLLOW_UP, read);
        return steps.prepared(followUps.furtherElection(earlier, said));
    }

    @POST
    @Path("/{id}/seat-reduction")
    @Transactional
    @Operation(operationId = "reduceSeats", summary = "减少名额", description = "当选人少于应选名额时，记下减少名额、不再选举的决定；签名开始之前。")
    @APIResponse(responseCode = "200", description = "已记下")
    @APIResponse(responseCode = "409", description = "名额已选满，或已在另行选举，或已有人签名")
    public RestResponse<VoteView> reduceSeats(
            @RestPath UUID id, @NotNull @Valid NewSeatReduction said, @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.REDUCE_SEATS, read);
        followUps.requireOpen(vote, Outcome.SHORT);
        vote.reduceSeats(said.decision());
        return steps.done(vote, VoteAct.REDUCE_SEATS);
    }
}
