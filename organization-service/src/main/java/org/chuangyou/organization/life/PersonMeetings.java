package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;

/** The meetings at which one person was expected. */
@ApplicationScoped
class PersonMeetings {

    private final Meetings meetings;

    PersonMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    Page<AttendedView> of(UUID person, PageRequest page) {
        var found = meetings.attendedBy(person, MeetingKey.of(page), page.limit + 1);
        var presence = meetings.presenceOf(person, found);
        return Page.of(found, page, MeetingKey::of, meeting -> AttendedView.of(meeting, presence.get(meeting.id())));
    }
}
