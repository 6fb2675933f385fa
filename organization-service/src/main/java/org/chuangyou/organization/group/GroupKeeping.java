package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.event.GroupChanged;
import org.chuangyou.organization.event.GroupDissolved;
import org.chuangyou.organization.event.GroupFormed;
import org.chuangyou.organization.event.GroupSeat;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;

/** Groups formed, changed and dissolved. Within the caller's transaction. */
@ApplicationScoped
class GroupKeeping {

    private final Groups groups;
    private final GroupRules rules;
    private final Members members;
    private final OrganizationLock lock;
    private final Authority authority;
    private final Days days;
    private final Outbox outbox;
    private final Audit audit;

    GroupKeeping(
            Groups groups,
            GroupRules rules,
            Members members,
            OrganizationLock lock,
            Authority authority,
            Days days,
            Outbox outbox,
            Audit audit) {
        this.groups = groups;
        this.rules = rules;
        this.members = members;
        this.lock = lock;
        this.authority = authority;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
    }

    GroupView form(NewGroup wanted) {
        authority.requireManagement(wanted.organizationId());
        lock.ofStanding(wanted.organizationId());
        days.notAhead("formedOn", wanted.formedOn());
        rules.requirePlace(wanted);
        rules.requireGuidable(wanted.kind(), wanted.organizationId(), wanted.guided());
        var persons = rules.requireComposed(wanted.kind(), wanted.seats());
        var group = new WorkingGroup(wanted);
        groups.persistAndFlush(group);
        note("form-group", group, formed(group, persons));
        return view(group, persons, group.formedOn(), rules.judge(group, persons, group.formedOn()));
    }

    /** A group that the caller may change, in the version that the caller has read. */
    WorkingGroup forChange(UUID id, ReadVersion read) {
        var group = groups.require(id);
        authority.requireManagement(group.organizationId());
        read.require(group.version());
        return group;
    }

    GroupView seat(WorkingGroup group, ChangedSeats change) {
        days.notAhead("from", change.from());
        rules.requireComposed(group.kind(), change.seats());
        group.seat(change);
        return changed("change-group-seats", group);
    }

    GroupView guide(WorkingGroup group, ChangedGuidance change) {
        days.notAhead("from", change.from());
        rules.requireGuidable(group.kind(), group.organizationId(), change.organizationIds());
        group.guide(change);
        return changed("change-group-guidance", group);
    }

    GroupView dissolve(WorkingGroup group, NewGroupDissolution dissolution) {
        lock.of(group.organizationId());
        days.notAhead("on", dissolution.on());
        requireNoParts(group.id());
        var dissolved = group.dissolve(dissolution);
        groups.flush();
        note("dissolve-group", group, dissolved);
        return view(group, Map.of(), group.dissolvedOn(), null);
    }

    void requireNoParts(UUID leadingGroup) {
        var parts = groups.standingUnder(leadingGroup);
        if (parts > 0) {
            throw GroupProblems.hasParts(parts);
        }
    }

    /** Tells others of a group that came by a file, as it now stands. */
    void announce(UUID id, boolean isNew) {
        var group = groups.require(id);
        if (group.dissolvedOn() != null) {
            outbox.add(
                    new GroupDissolved(id, group.organizationId(), group.kind().name(), group.dissolvedOn()));
        } else if (isNew) {
            outbox.add(formed(group, persons(group, group.formedOn())));
        } else {
            outbox.add(changed(group, persons(group, days.today()), days.today()));
        }
    }

    GroupView view(WorkingGroup group, LocalDate day) {
        return view(group, persons(group, day), day, null);
    }

    private GroupView changed(String act, WorkingGroup group) {
        groups.flush();
        var day = group.changedOn();
        var persons = persons(group, day);
        note(act, group, changed(group, persons, day));
        return view(group, persons, day, rules.judge(group, persons, day));
    }

    private static GroupChanged changed(WorkingGroup group, Map<UUID, Someone> persons, LocalDate day) {
        return new GroupChanged(
                group.id(),
                group.organizationId(),
                group.parentId(),
                group.kind().name(),
                group.name(),
                group.campaign(),
                day,
                announced(group, persons, day),
                group.guided(day));
    }

    private static GroupFormed formed(WorkingGroup group, Map<UUID, Someone> persons) {
        var day = group.formedOn();
        return new GroupFormed(
                group.id(),
                group.organizationId(),
                group.parentId(),
                group.kind().name(),
                group.name(),
                group.campaign(),
                day,
                announced(group, persons, day),
                group.guided(day));
    }

    private static List<GroupSeat> announced(WorkingGroup group, Map<UUID, Someone> persons, LocalDate day) {
        return group.seats(day).stream()
                .map(seat -> {
                    var person = persons.get(seat.personId());
                    return new GroupSeat(
                            person.code(), person.name(), seat.role().name());
                })
                .toList();
    }

    private Map<UUID, Someone> persons(WorkingGroup group, LocalDate day) {
        return members.byIds(group.seats(day).stream().map(Seat::personId).toList());
    }

    private static GroupView view(
            WorkingGroup group, Map<UUID, Someone> persons, LocalDate day, List<Warning> warnings) {
        return new GroupView(
                GroupSummary.of(group),
                group.documentNumber(),
                group.changedOn(),
                group.seats(day).stream()
                        .map(seat -> seat.view(persons.get(seat.personId()).name()))
                        .toList(),
                group.guided(day),
                warnings);
    }

    private void note(String act, WorkingGroup group, OrganizationEvent event) {
        outbox.add(event);
        audit.record(act, group.id());
    }
}
