package org.chuangyou.organization.life;

import java.net.URI;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Writing meetings down, planned or afterwards, and reading them. What happens next is in {@link MeetingStepResource}. */
@Path("/meetings")
@Authenticated
@Tag(name = "组织生活")
class MeetingResource {

    private final Meetings meetings;
    private final MeetingSteps steps;
    private final Convening convening;
    private final Insight insight;
    private final Audit audit;

    MeetingResource(Meetings meetings, MeetingSteps steps, Convening convening, Insight insight, Audit audit) {
        this.meetings = meetings;
        this.steps = steps;
        this.convening = convening;
        this.insight = insight;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "重试时原样带上，只办理一次")
    @Operation(
            operationId = "writeMeeting",
            summary = "安排或补录会议",
            description = "带 holding 的为补录已召开的会议，一次填完。一次会议兼顾几项的（如党员大会、党课、主题党日），只录入一次。应到人数由名册算出。")
    @APIResponse(responseCode = "201", description = "已安排或已补录")
    @APIResponse(responseCode = "409", description = "会议种类与党组织不相称，或出席名单有误")
    public RestResponse<MeetingView> write(@NotNull @Valid DraftMeeting draft) {
        return create(UuidCreator.getTimeOrderedEpoch(), draft);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "修改时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "putMeeting",
            summary = "以自带编号录入或修改会议",
            description = "离线录入时由客户端产生 id，重复提交相同内容不产生变化。记录通过前可修改；已召开的，须带 holding。")
    @APIResponse(responseCode = "200", description = "已修改，或内容相同")
    @APIResponse(responseCode = "201", description = "已录入")
    public RestResponse<MeetingView> put(
            @RestPath UUID id, @NotNull @Valid DraftMeeting draft, @BeanParam ReadVersion read) {
        if (meetings.lock(id).isEmpty()) {
            return create(id, draft);
        }
        var meeting = steps.manage(id);
        if (meeting.says(draft)) {
            return Etag.ok(steps.view(meeting, Sight.ALL), meeting.version());
        }
        read.require(meeting.version());
        meeting.require(MeetingAct.EDIT);
        steps.requireManagement(draft.organizationId(), draft.partyGroupId());
        meeting.edit(draft, convening.audience(draft));
        holdIfHeld(meeting, draft);
        return steps.done("edit-meeting", meeting);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readMeeting",
            summary = "查看会议",
            description = "本组织或上级组织任职的人可见全部；本支部党员可见时间、地点、议题，应参加的会议可见已通过的记录；均只列人数，不列他人出席情况。")
    public RestResponse<MeetingView> read(@RestPath UUID id) {
        var meeting = meetings.require(id);
        return Etag.ok(steps.view(meeting, insight.require(meeting)), meeting.version());
    }

    private RestResponse<MeetingView> create(UUID id, DraftMeeting draft) {
        steps.requireManagement(draft.organizationId(), draft.partyGroupId());
        var meeting = Meeting.of(id, draft, convening.audience(draft));
        holdIfHeld(meeting, draft);
        meetings.persistAndFlush(meeting);
        audit.record("write-meeting", id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, steps.view(meeting, Sight.ALL))
                .location(URI.create("/meetings/" + id))
                .tag(Etag.of(meeting.version()))
                .build();
    }

    private void holdIfHeld(Meeting meeting, DraftMeeting draft) {
        if (draft.holding() != null) {
            steps.hold(meeting, draft.holding());
        }
    }
}
