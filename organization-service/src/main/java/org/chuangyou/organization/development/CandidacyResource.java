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
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.person.Stage;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The candidate: recognised, trained, vetted, reviewed above and made public. */
@Path("/persons/{id}/development")
@Authenticated
@Tag(name = "发展党员")
class CandidacyResource {

    private final DevelopmentActs acts;
    private final DevelopmentRules rules;
    private final Membership membership;
    private final Days days;

    CandidacyResource(DevelopmentActs acts, DevelopmentRules rules, Membership membership, Days days) {
        this.acts = acts;
        this.rules = rules;
        this.membership = membership;
        this.days = days;
    }

    @POST
    @Path("/candidate-recognition")
    @Transactional
    @Operation(operationId = "recognizeCandidate", summary = "确定发展对象", description = "须经一年以上培养教育和考察，支委会讨论同意并报上级备案。")
    public RestResponse<DevelopmentView> recognizeCandidate(
            @RestPath UUID id, @NotNull @Valid NewCandidate wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.CANDIDATE_RECOGNITION, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "inspectedOn", step.before().inspectedOn());
        var warnings = rules.candidate(step.before(), wanted.on());
        step.way().recognizeCandidate(wanted.on());
        membership.advance(id, Stage.CANDIDATE, wanted.on());
        return acts.done(step, wanted.on(), StepDetails.of(wanted.documentNumber(), null), warnings);
    }

    @POST
    @Path("/training")
    @Transactional
    @Operation(operationId = "recordTraining", summary = "短期集中培训", description = "不少于三天，或不少于二十四学时；与政治审查不分先后。")
    public RestResponse<DevelopmentView> train(
            @RestPath UUID id, @NotNull @Valid NewTraining wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.TRAINING, read);
        days.notAhead("to", wanted.to());
        days.notBefore("from", wanted.from(), "candidateOn", step.before().candidateOn());
        days.notBefore("to", wanted.to(), "from", wanted.from());
        rules.training(wanted);
        step.way().train(wanted.to());
        return acts.done(step, wanted.to(), StepDetails.training(wanted));
    }

    @POST
    @Path("/political-review")
    @Transactional
    @Operation(operationId = "recordPoliticalReview", summary = "政治审查", description = "不合格的不能发展；情况改变后可重新审查。")
    public RestResponse<DevelopmentView> vet(
            @RestPath UUID id, @NotNull @Valid NewPoliticalReview wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.POLITICAL_REVIEW, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "candidateOn", step.before().candidateOn());
        step.way().vet(wanted.on(), wanted.passed());
        return acts.done(step, wanted.on(), StepDetails.result(wanted.passed(), wanted.documentNumber(), null));
    }

    @POST
    @Path("/pre-review")
    @Transactional
    @Operation(operationId = "recordPreReview", summary = "上级党委预审", description = "由上级党组织办理；三个月内将离开工作、学习单位的不办理。")
    public RestResponse<DevelopmentView> preReview(
            @RestPath UUID id, @NotNull @Valid NewPreReview wanted, @BeanParam ReadVersion read) {
        var step = acts.fromAbove(id, DevelopmentAct.PRE_REVIEW, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "preparedOn", step.before().preparedOn());
        rules.leaving(wanted.on(), wanted.leavesOn());
        step.way().preReview(wanted.on(), wanted.passed());
        return acts.done(step, wanted.on(), StepDetails.result(wanted.passed(), wanted.documentNumber(), null));
    }

    @POST
    @Path("/public-notice")
    @Transactional
    @Operation(
            operationId = "recordPublicNotice",
            summary = "公示",
            description = "首尾两日都算，不少于五个工作日；答复给出按工作日历数得的天数。公示期满后登记。")
    public RestResponse<DevelopmentView> notice(
            @RestPath UUID id, @NotNull @Valid NewNotice wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.PUBLIC_NOTICE, read);
        days.notAhead("to", wanted.to());
        days.notBefore("from", wanted.from(), "preReviewedOn", step.before().preReviewedOn());
        days.notBefore("to", wanted.to(), "from", wanted.from());
        var count = rules.notice(wanted.from(), wanted.to());
        step.way().notice(wanted.to());
        return acts.done(step, wanted.to(), StepDetails.notice(wanted, count.days(), count.calendarKnown()));
    }
}
