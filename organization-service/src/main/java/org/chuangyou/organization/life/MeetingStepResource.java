package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of a meeting that was planned. */
@Path("/meetings")
@Authenticated
@Tag(name = "组织生活")
class MeetingStepResource {

    private final MeetingSteps steps;
    private final Days days;

    MeetingStepResource(MeetingSteps steps, Days days) {
        this.steps = steps;
        this.days = days;
    }

    @POST
    @Path("/{id}/holding")
    @Transactional
    @Operation(
            operationId = "holdMeeting",
            summary = "记录召开情况",
            description = "填实到与请假人员；应到由召开之日的名册算出，其余为缺席。记录通过前再次提交即为更正。照片、定位一概不要。")
    @APIResponse(responseCode = "200", description = "已记录")
    @APIResponse(responseCode = "409", description = "出席人不在应到之列，或会议已取消、记录已通过")
    public RestResponse<MeetingView> hold(
            @RestPath UUID id, @NotNull @Valid Holding holding, @BeanParam ReadVersion read) {
        var meeting = steps.manage(id, read);
        steps.hold(meeting, holding);
        return steps.done("hold-meeting", meeting);
    }

    @POST
    @Path("/{id}/postponement")
    @Transactional
    @Operation(operationId = "postponeMeeting", summary = "延期", description = "改到更晚的一日，原日期与理由保留。")
    @APIResponse(responseCode = "200", description = "已延期")
    public RestResponse<MeetingView> postpone(
            @RestPath UUID id, @NotNull @Valid NewPostponement wanted, @BeanParam ReadVersion read) {
        var meeting = steps.manage(id, read);
        meeting.require(MeetingAct.POSTPONE);
        var earliest = meeting.plannedOn().plusDays(1);
        days.notBefore("plannedOn", wanted.plannedOn(), "earliest", earliest);
        meeting.postpone(wanted.plannedOn(), wanted.reason());
        return steps.done("postpone-meeting", meeting);
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(operationId = "cancelMeeting", summary = "取消", description = "只能取消尚未召开的会议，须说明理由。")
    @APIResponse(responseCode = "200", description = "已取消")
    @APIResponse(responseCode = "409", description = "会议已召开")
    public RestResponse<MeetingView> cancel(
            @RestPath UUID id, @NotNull @Valid NewCancellation wanted, @BeanParam ReadVersion read) {
        var meeting = steps.manage(id, read);
        meeting.cancel(wanted.reason());
        return steps.done("cancel-meeting", meeting);
    }
}
