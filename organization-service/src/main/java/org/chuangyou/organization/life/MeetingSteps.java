package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.post.Incumbency;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.jboss.resteasy.reactive.RestResponse;

/** What all acts on a meeting have in common: who may, what is announced, what is answered. */
@ApplicationScoped
class MeetingSteps {

    private final Meetings meetings;
    private final MinutesBook minutes;
    private final Expected expected;
    private final Members members;
    private final Incumbency incumbency;
    private final Authority authority;
    private final Outbox outbox;
    private final Audit audit;
    private final Days days;

    MeetingSteps(
            Meetings meetings,
            MinutesBook minutes,
            Expected expected,
            Members members,
            Incumbency incumbency,
            Authority authority,
            Outbox outbox,
            Audit audit,
            Days days) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.expected = expected;
        this.members = members;
        this.incumbency = incumbency;
        this.authority = authority;
        this.outbox = outbox;
        this.audit = audit;
        this.days = days;
    }

    /** The meeting, locked, when the caller answers for it. */
    Meeting manage(UUID id) {
        var meeting = meetings.lock(id).orElseThrow(NotFoundException::new);
        requireManagement(meeting.organizationId(), meeting.partyGroupId());
        return meeting;
    }

    /** The meeting, locked, when the caller answers for it and acts on its newest version. */
    Meeting manage(UUID id, ReadVersion read) {
        var meeting = manage(id);
        read.require(meeting.version());
        return meeting;
    }

    /** Who answers for the branch answers for its groups; who answers for a group, for its own meetings. */
    void requireManagement(UUID organization, UUID partyGroup) {
        authority.requireManagement(partyGroup == null ? organization : partyGroup);
    }

    void hold(Meeting meeting, Holding holding) {
        meeting.require(MeetingAct.HOLD);
        days.notAhead("heldOn", holding.heldOn());
        outbox.add(meeting.hold(holding, expected.at(meeting, holding.heldOn())));
    }

    RestResponse<MeetingView> done(String act, Meeting meeting) {
        meetings.flush();
        audit.record(act, meeting.id());
        return Etag.ok(view(meeting, Sight.ALL), meeting.version());
    }

    MeetingView view(Meeting meeting, Sight sight) {
        var known = minutes.newest(meeting.id())
                .filter(found -> sight == Sight.ALL || (sight == Sight.MINUTES && found.isAdopted()))
                .map(Minutes::view)
                .orElse(null);
        return MeetingView.of(meeting, meeting.counts(), lecturer(meeting), known);
    }

    private LecturerView lecturer(Meeting meeting) {
        if (meeting.agenda().lecturerId() == null) {
            return null;
        }
        var secretary = incumbency.secretaryOf(meeting.organizationId(), meeting.day());
        return members.find(meeting.agenda().lecturerId())
                .map(one -> new LecturerView(
                        one.id(), one.name(), secretary.filter(one.id()::equals).isPresent()))
                .orElse(null);
    }
}
