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

/** The first steps: the talk, the activist, the inspections. */
@Path("/persons/{id}/development")
@Authenticated
@Tag(name = "发展党员")
class CultivationResource {

    private final DevelopmentActs acts;
    private final DevelopmentRules rules;
    private final Membership membership;
    private final Days days;

    CultivationResource(DevelopmentActs acts, DevelopmentRules rules, Membership membership, Days days) {
        this.acts = acts;
        this.rules = rules;
        this.membership = membership;
        this.days = days;
    }

    @POST
    @Path("/talk")
    @Transactional
    @Operation(operationId = "recordTalk", summary = "派人谈话", description = "收到入党申请书后一个月内；迟了照记，并提醒。")
    public RestResponse<DevelopmentView> talk(
            @RestPath UUID id, @NotNull @Valid NewTalk wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.TALK, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "appliedOn", step.before().appliedOn());
        var warnings = rules.talk(step.before().appliedOn(), wanted.on());
        step.way().talk(wanted.on());
        return acts.done(step, wanted.on(), StepDetails.of(null, wanted.remark()), warnings);
    }

    @POST
    @Path("/activist-recognition")
    @Transactional
    @Operation(operationId = "recognizeActivist", summary = "确定入党积极分子", description = "指定一至二名本支部正式党员作培养联系人。")
    public RestResponse<DevelopmentView> recognizeActivist(
            @RestPath UUID id, @NotNull @Valid NewActivist wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.ACTIVIST_RECOGNITION, read);
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "talkedOn", step.before().talkedOn());
        rules.contacts(wanted.contacts(), step.person().organizationId(), wanted.on());
        step.way().recognizeActivist(wanted.on());
        membership.advance(id, Stage.ACTIVIST, wanted.on());
        return acts.done(step, wanted.on(), StepDetails.contacts(wanted.contacts(), wanted.documentNumber()));
    }

    @POST
    @Path("/inspection")
    @Transactional
    @Operation(operationId = "recordInspection", summary = "半年考察", description = "对入党积极分子每半年考察一次；发展对象、预备党员的考察也记在这里。")
    public RestResponse<DevelopmentView> inspect(
            @RestPath UUID id, @NotNull @Valid NewInspection wanted, @BeanParam ReadVersion read) {
        var step = acts.byBranch(id, DevelopmentAct.INSPECTION, read);
        var last = step.before().lastInspectedOn();
        days.notAhead("on", wanted.on());
        if (last != null) {
            days.notBefore("on", wanted.on(), "lastInspectedOn", last);
        }
        var warnings = rules.inspection(last, wanted.on());
        step.way().inspect(wanted.on());
        return acts.done(step, wanted.on(), StepDetails.of(null, wanted.remark()), warnings);
    }
}
