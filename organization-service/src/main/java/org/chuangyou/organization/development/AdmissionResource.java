package org.chuangyou.organization.development;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.vote.VoteKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Admission: the assembly resolves, the committee above approves, the probation begins. */
@Path("/persons/{id}/development")
@Authenticated
@Tag(name = "发展党员")
class AdmissionResource {

    private final DevelopmentActs acts;
    private final DevelopmentRules rules;
    private final Membership membership;
    private final AssemblyVotes votes;
    private final Days days;

    AdmissionResource(
            DevelopmentActs acts, DevelopmentRules rules, Membership membership, AssemblyVotes votes, Days days) {
        this.acts = acts;
        this.rules = rules;
        this.membership = membership;
        this.votes = votes;
        this.days = days;
    }

    @POST
    @Path("/admission")
    @Transactional
    @Operation(operationId = "resolveAdmission", summary = "支部大会讨论接收", description = "公示期满后；两名正式党员作介绍人。未通过的照记，可再提交讨论。")
    public RestResponse<DevelopmentView> resolve(
            @RestPath UUID id, @NotNull @Valid NewAdmission wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.ADMISSION, read);
        days.notAhead("resolvedOn", wanted.resolvedOn());
        days.notBefore(
                "resolvedOn",
                wanted.resolvedOn(),
                "noticeEndedOn",
                step.before().noticeEndedOn().plusDays(1));
        rules.sponsors(wanted.sponsors(), wanted.resolvedOn());
        if (wanted.carried()) {
            votes.require(VoteKind.ADMISSION, wanted.voteId(), id, wanted.resolvedOn());
        }
        step.way().resolve(wanted.resolvedOn(), wanted.carried());
        return acts.done(step, wanted.resolvedOn(), StepDetails.admission(wanted));
    }

    @POST
    @Path("/approval")
    @Transactional
    @Operation(
            operationId = "approveAdmission",
            summary = "审批预备党员",
            description = "由上级党组织办理，三个月内，最迟六个月。批准的自支部大会通过之日起为预备党员；未批准的从预审重新办理。")
    public RestResponse<DevelopmentView> approve(
            @RestPath UUID id, @NotNull @Valid NewApproval wanted, @BeanParam ReadVersion read) {
        var step = acts.fromAbove(id, DevelopmentAct.APPROVAL, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "resolvedOn", step.before().resolvedOn());
        var resolvedOn = step.before().resolvedOn();
        List<Warning> warnings = wanted.approved() ? rules.approval(resolvedOn, wanted.on()) : List.of();
        step.way().approve(wanted.on(), wanted.approved(), rules.probationMonths());
        if (wanted.approved()) {
            membership.admit(id, resolvedOn);
        }
        return acts.done(
                step,
                wanted.on(),
                StepDetails.result(wanted.approved(), wanted.documentNumber(), wanted.remark()),
                warnings);
    }
}
