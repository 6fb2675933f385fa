package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

import org.chuangyou.organization.event.MeetingHeld;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import static jakarta.persistence.EnumType.STRING;

/** One meeting, whatever duties it serves, from its plan to its adopted minutes. */
@Entity
class Meeting {

    @Id
    private UUID id;

    @Version
    private long version;

    /** By which files refer to it; the database makes it where the office gave none. */
    @Generated
    private String code;

    private UUID organizationId;
    private UUID partyGroupId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_duty", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "duty")
    @Enumerated(STRING)
    private Set<Duty> duties = new TreeSet<>();

    @Enumerated(STRING)
    private Audience audience;

    @Enumerated(STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    private LocalDate plannedOn;

    @Embedded
    private Agenda agenda;

    @Embedded
    private Account account = Account.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Postponement> postponements = List.of();

    private String cancelledBecause;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    private Map<UUID, Attended> attendance = new HashMap<>();

    protected Meeting() {}

    static Meeting of(UUID id, DraftMeeting draft, Audience audience) {
        var meeting = new Meeting();
        meeting.id = id;
        meeting.organizationId = draft.organizationId();
        meeting.edit(draft, audience);
        return meeting;
    }

    /** What was held stays held: such a draft says how, or is refused. */
    void edit(DraftMeeting draft, Audience wanted) {
        require(MeetingAct.EDIT);
        if (!organizationId.equals(draft.organizationId())) {
            throw MeetingProblems.ofAnother(organizationId);
        }
        if (draft.holding() == null && status.isHeld()) {
            throw MeetingProblems.wasHeld(heldOn());
        }
        if (draft.holding() == null && draft.plannedOn() == null) {
            throw MeetingProblems.undated();
        }
        partyGroupId = draft.partyGroupId();
        duties.retainAll(draft.duties());
        duties.addAll(draft.duties());
        audience = wanted;
        plannedOn = PlannedDay.of(draft.plannedOn());
        agenda = Agenda.of(draft);
    }

    void postpone(LocalDate day, String reason) {
        require(MeetingAct.POSTPONE);
        PlannedDay.of(day);
        var all = new ArrayList<>(postponements);
        all.add(new Postponement(plannedOn, day, reason));
        postponements = all;
        plannedOn = day;
    }

    void cancel(String reason) {
        require(MeetingAct.CANCEL);
        status = MeetingStatus.CANCELLED;
        cancelledBecause = reason;
    }

    /** Records how it was held, or mends that record. */
    MeetingHeld hold(Holding holding, Set<UUID> expected) {
        require(MeetingAct.HOLD);
        var called = RollCall.of(holding, expected);
        attendance.keySet().retainAll(called.keySet());
        attendance.putAll(called);
        account = Account.of(holding);
        status = MeetingStatus.HELD;
        var counts = counts();
        var names = duties.stream().map(Enum::name).toList();
        return new MeetingHeld(id, organizationId, names, heldOn(), counts.expected(), counts.present());
    }

    void adoptMinutes() {
        require(MeetingAct.ADOPT_MINUTES);
        status = MeetingStatus.MINUTED;
    }

    void require(MeetingAct act) {
        if (!act.from().contains(status)) {
            throw MeetingProblems.status(act, status);
        }
    }

    /** Whether it says the very same already: then a repeated request changes nothing. */
    boolean says(DraftMeeting draft) {
        return organizationId.equals(draft.organizationId())
                && Objects.equals(partyGroupId, draft.partyGroupId())
                && duties.equals(draft.duties())
                && (draft.audience() == null || draft.audience() == audience)
                && Objects.equals(plannedOn, draft.plannedOn())
                && agenda.equals(Agenda.of(draft))
                && Objects.equals(status.isHeld() ? account.with(attendance) : null, draft.holding());
    }

    AttendanceCounts counts() {
        return AttendanceCounts.of(attendance.values());
    }

    Set<Duty> duties() {
        return EnumSet.copyOf(duties);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    MeetingStatus status() {
        return status;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID partyGroupId() {
        return partyGroupId;
    }

    Audience audience() {
        return audience;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate heldOn() {
        return account.heldOn();
    }

    /** Whether this person was expected or is invited. */
    boolean isFor(UUID person) {
        return attendance.containsKey(person) || agenda.invited().contains(person);
    }

    /** The day by which it counts: when it was held, until then when it is planned. */
    LocalDate day() {
        return status.isHeld() ? heldOn() : plannedOn;
    }

    Agenda agenda() {
        return agenda;
    }

    Account account() {
        return account;
    }

    List<Postponement> postponements() {
        return postponements;
    }

    String cancelledBecause() {
        return cancelledBecause;
    }

    Map<UUID, Attended> attendance() {
        return Map.copyOf(attendance);
    }
}
