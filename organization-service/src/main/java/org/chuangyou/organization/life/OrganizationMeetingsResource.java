package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** An organisation's meetings, for holders of a post there or above and for its members. */
@Path("/organizations/{id}/meetings")
@Authenticated
@Tag(name = "组织生活")
class OrganizationMeetingsResource {

    private final Meetings meetings;
    private final Insight insight;

    OrganizationMeetingsResource(Meetings meetings, Insight insight) {
        this.meetings = meetings;
        this.insight = insight;
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "党组织的会议", description = "新的在前；只列人数。未受邀的党员看不到谈心谈话等邀请制会议。")
    public Page<MeetingView> list(
            @RestPath UUID id, @BeanParam @Valid MeetingFilter filter, @BeanParam @Valid PageRequest page) {
        var reader = insight.restrictedTo(id).map(Myself::id).orElse(null);
        var found = meetings.of(id, filter, reader, MeetingKey.of(page), page.limit + 1);
        var counts = meetings.countsOf(found);
        return Page.of(
                found,
                page,
                MeetingKey::of,
                meeting ->
                        MeetingView.of(meeting, counts.getOrDefault(meeting.id(), AttendanceCounts.NONE), null, null));
    }
}
