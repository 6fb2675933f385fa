package org.chuangyou.organization.life;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own meetings. */
@Path("/persons/me/meetings")
@Authenticated
@Tag(name = "组织生活")
class MyMeetingsResource {

    private final PersonMeetings personMeetings;
    private final Insight insight;

    MyMeetingsResource(PersonMeetings personMeetings, Insight insight) {
        this.personMeetings = personMeetings;
        this.insight = insight;
    }

    @GET
    @Operation(operationId = "listMyMeetings", summary = "本人参加会议情况", description = "新的在前。")
    public Page<AttendedView> list(@BeanParam @Valid PageRequest page) {
        return personMeetings.of(insight.requireMyself().id(), page);
    }
}
