package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ReadMeetings implements HeldMeetings {

    private final Meetings meetings;
    private final MeetingSteps steps;
    private final Insight insight;

    ReadMeetings(Meetings meetings, MeetingSteps steps, Insight insight) {
        this.meetings = meetings;
        this.steps = steps;
        this.insight = insight;
    }

    @Override
    public Held requireReadable(UUID id) {
        var meeting = meetings.require(id);
        return held(meeting, insight.require(meeting) == Sight.ALL);
    }

    @Override
    public Held requireManaged(UUID id) {
        var meeting = steps.manage(id);
        meeting.require(MeetingAct.RECORD_TEST);
        return held(meeting, true);
    }

    private static Held held(Meeting meeting, boolean byPost) {
        return new Held(
                meeting.id(),
                meeting.organizationId(),
                meeting.duties(),
                meeting.attendance().keySet(),
                byPost);
    }
}
