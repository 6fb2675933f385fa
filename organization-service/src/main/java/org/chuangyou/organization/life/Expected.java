package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.post.Incumbency;
import org.hibernate.Session;

/** Who is expected at a meeting (应到): computed from the rosters as of the day it is held, never typed in. */
@ApplicationScoped
class Expected {

    private final Members members;
    private final Incumbency incumbency;
    private final Session database;

    Expected(Members members, Incumbency incumbency, Session database) {
        this.members = members;
        this.incumbency = incumbency;
        this.database = database;
    }

    /** The persons; refuses a day on which there is nobody who could have come. */
    Set<UUID> at(Meeting meeting, LocalDate on) {
        var expected = persons(meeting, on);
        if (expected.isEmpty() && meeting.audience() != Audience.OPEN) {
            throw MeetingProblems.nobodyExpected(meeting.audience(), on);
        }
        return expected;
    }

    private Set<UUID> persons(Meeting meeting, LocalDate on) {
        return switch (meeting.audience()) {
            case GROUP -> groupMembers(meeting, on);
            case MEMBERS -> ids(members.membersOf(meeting.organizationId(), on));
            case COMMITTEE -> Set.copyOf(incumbency.committeeOf(meeting.organizationId(), on));
            case INVITED -> Set.copyOf(meeting.agenda().invited());
            case OPEN -> Set.of();
        };
    }

    /** Members of the branch on that day who belong to the group now: past groups of a person are not kept. */
    private Set<UUID> groupMembers(Meeting meeting, LocalDate on) {
        var persons = new HashSet<>(ids(members.membersOf(meeting.organizationId(), on)));
        persons.retainAll(
                Scalar.query(database, "SELECT id FROM person WHERE party_group_id = :party_group", UUID.class)
                        .setParameter("party_group", meeting.partyGroupId())
                        .getResultList());
        return persons;
    }

    private static Set<UUID> ids(Collection<Someone> persons) {
        return persons.stream().map(Someone::id).collect(Collectors.toSet());
    }
}
