package org.chuangyou.pledge.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a campaign: from its opening to its closing, or given up before. */
@Path("/campaigns/{id}")
@Authenticated
@Tag(name = "活动")
class CampaignStepResource {

    private final CampaignSteps steps;
    private final ScheduleChanges scheduleChanges;
    private final Unfinished unfinished;
    private final Outbox outbox;
    private final Clock clock;

    CampaignStepResource(
            CampaignSteps steps, ScheduleChanges scheduleChanges, Unfinished unfinished, Outbox outbox, Clock clock) {
        this.steps = steps;
        this.scheduleChanges = scheduleChanges;
        this.unfinished = unfinished;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("/opening")
    @Transactional
    @Operation(operationId = "openCampaign", summary = "启动活动", description = "启动后各组织可制定方案、作出承诺。")
    @APIResponse(responseCode = "200", description = "已启动")
    @APIResponse(responseCode = "409", description = "活动不是草稿")
    public RestResponse<CampaignView> open(@RestPath UUID id, @BeanParam ReadVersion read) {
        var campaign = steps.begin(id, read);
        outbox.add(campaign.open());
        return steps.done("open-campaign", campaign);
    }

    @POST
    @Path("/rescheduling")
    @Transactional
    @Operation(
            operationId = "rescheduleCampaign",
            summary = "调整阶段",
            description = "活动进行中可说明理由调整各阶段、延长结束日期，阶段须在活动起止日期之内；调整前的安排仍可查看。")
    @APIResponse(responseCode = "200", description = "已调整")
    @APIResponse(responseCode = "409", description = "活动未启动或已结束，或结束日期提前")
    public RestResponse<CampaignView> reschedule(
            @RestPath UUID id, @NotNull @Valid NewSchedule said, @BeanParam ReadVersion read) {
        var campaign = steps.begin(id, read);
        var former = campaign.reschedule(said);
        if (said.endsOn() != null && !said.endsOn().equals(former.endsOn())) {
            outbox.add(campaign.prolonged());
        }
        var today = LocalDate.now(clock);
        outbox.add(campaign.rescheduled(said.reason(), today));
        scheduleChanges.persist(
                new ScheduleChange(UuidCreator.getTimeOrderedEpoch(), id, today, said.reason(), former));
        return steps.done("reschedule-campaign", campaign);
    }

    @POST
    @Path("/closing")
    @Transactional
    @Operation(
            operationId = "closeCampaign",
            summary = "结束活动",
            description = "结束后方案、承诺和进展不再改变；已有的留言仍要审看、答复，评诺仍可进行。还有没有了结的承诺的，须写明理由。")
    @APIResponse(responseCode = "200", description = "已结束")
    @APIResponse(responseCode = "409", description = "活动未启动或已结束，或还有没有了结的承诺")
    public RestResponse<CampaignView> close(@RestPath UUID id, @Valid NewClosing said, @BeanParam ReadVersion read) {
        var campaign = steps.begin(id, read);
        outbox.add(campaign.close(unfinished.leftIn(id), NewClosing.reasonOf(said), LocalDate.now(clock)));
        return steps.done("close-campaign", campaign);
    }

    @POST
    @Path("/dropping")
    @Transactional
    @Operation(operationId = "dropCampaign", summary = "放弃活动草稿", description = "启动后不能放弃，只能结束。")
    @APIResponse(responseCode = "200", description = "已放弃")
    @APIResponse(responseCode = "409", description = "活动已启动或已结束")
    public RestResponse<CampaignView> drop(@RestPath UUID id, @BeanParam ReadVersion read) {
        var campaign = steps.begin(id, read);
        campaign.drop();
        return steps.done("drop-campaign", campaign);
    }
}
