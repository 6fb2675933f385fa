package org.chuangyou.organization.vote;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is left out of 应到, and why. */
@Path("/votes/{id}/exclusions/{personId}")
@Authenticated
@Tag(name = "表决和选举")
class ExclusionResource {

    private final VoteSteps steps;
    private final Opening opening;
    private final Days days;

    ExclusionResource(VoteSteps steps, Opening opening, Days days) {
        this.steps = steps;
        this.opening = opening;
        this.days = days;
    }

    @PUT
    @Transactional
    @Operation(operationId = "excludeVoter", summary = "不计算在应到之内", description = "只限规定的五种情形，经上级党组织同意并经党员大会通过；开启之前登记。")
    @APIResponse(responseCode = "200", description = "已登记")
    @APIResponse(responseCode = "409", description = "不是有表决权的党员，或已开启")
    public RestResponse<VoteView> exclude(
            @RestPath UUID id,
            @RestPath UUID personId,
            @NotNull @Valid NewExclusion said,
            @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.EXCLUDE, read);
        var heldOn = vote.ballot().meeting().heldOn();
        days.notAhead("approvedOn", said.approvedOn());
        days.notBefore("approvedOn", said.approvedOn(), "consentOn", said.consentOn());
        days.notBefore("heldOn", heldOn, "approvedOn", said.approvedOn());
        var person = opening.rollOf(vote).stream()
                .filter(voter -> voter.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> VoteProblems.notAVoter("personId", List.of(personId), heldOn));
        vote.exclude(new Exclusion(
                personId, person.name(), said.ground(), said.consentDocument(), said.consentOn(), said.approvedOn()));
        return steps.done(vote, VoteAct.EXCLUDE);
    }

    @DELETE
    @Transactional
    @Operation(operationId = "readmitVoter", summary = "重新计算在应到之内", description = "开启之前。")
    public RestResponse<VoteView> readmit(@RestPath UUID id, @RestPath UUID personId, @BeanParam ReadVersion read) {
        var vote = steps.begin(id, VoteAct.READMIT, read);
        if (!vote.readmit(personId)) {
            throw new NotFoundException();
        }
        return steps.done(vote, VoteAct.READMIT);
    }
}
