package org.chuangyou.organization.development;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Departure;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.vote.VoteKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of the probation: confirmed, prolonged once, or disqualified. */
@Path("/persons/{id}/development")
@Authenticated
@Tag(name = "发展党员")
class ConversionResource {

    private final DevelopmentActs acts;
    private final DevelopmentRules rules;
    private final Membership membership;
    private final AssemblyVotes votes;
    private final Days days;

    ConversionResource(
            DevelopmentActs acts, DevelopmentRules rules, Membership membership, AssemblyVotes votes, Days days) {
        this.acts = acts;
        this.rules = rules;
        this.membership = membership;
        this.votes = votes;
        this.days = days;
    }

    @POST
    @Path("/conversion")
    @Transactional
    @Operation(
            operationId = "resolveConversion",
            summary = "支部大会讨论转正",
            description = "预备期满一年后按期转正或延长一次（六至十二个月）；取消资格不必等到期满。")
    public RestResponse<DevelopmentView> convert(
            @RestPath UUID id, @NotNull @Valid NewConversion wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.CONVERSION, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "resolvedOn", step.before().resolvedOn());
        rules.conversion(step.before(), wanted);
        votes.require(VoteKind.CONFIRMATION, wanted.voteId(), id, wanted.on());
        step.way().convert(wanted.on(), wanted.outcome(), wanted.extensionMonths());
        return acts.done(step, wanted.on(), StepDetails.conversion(wanted));
    }

    @POST
    @Path("/conversion-approval")
    @Transactional
    @Operation(
            operationId = "approveConversion",
            summary = "审批转正",
            description = "由上级党组织办理。批准转正的自批准之日起有表决权，党龄自预备期满之日算起。")
    public RestResponse<DevelopmentView> approveConversion(
            @RestPath UUID id, @NotNull @Valid NewApproval wanted, @BeanParam ReadVersion read) {
        var step = acts.fromAbove(id, DevelopmentAct.CONVERSION_APPROVAL, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "conversionOn", step.before().conversionOn());
        var warnings = rules.conversionApproval(step.before().conversionOn(), wanted.on());
        var outcome = step.way().approveConversion(wanted.on(), wanted.approved());
        if (outcome == Conversion.CONFIRM) {
            membership.confirm(id, wanted.on(), step.before().probationEndsOn());
        } else if (outcome == Conversion.DISQUALIFY) {
            membership.depart(id, Departure.DISQUALIFIED, wanted.on());
        }
        return acts.done(
                step,
                wanted.on(),
                StepDetails.result(wanted.approved(), wanted.documentNumber(), wanted.remark()),
                warnings);
    }
}
