package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.organization.Authority;
import org.chuangyou.pledge.organization.Members;
import org.chuangyou.pledge.organization.Members.Member;
import org.chuangyou.pledge.organization.Organizations;

/** How far the caller's hand reaches: into their own organisation as a member, at or below their posts as committee. */
@ApplicationScoped
public class Reach {

    private final Authority authority;
    private final Members members;
    private final Organizations organizations;
    private final Caller caller;

    Reach(Authority authority, Members members, Organizations organizations, Caller caller) {
        this.authority = authority;
        this.members = members;
        this.organizations = organizations;
        this.caller = caller;
    }

    /** Whether the caller holds a post there or above. */
    public boolean oversees(UUID organizationId) {
        return authority.sitsAtOrAbove(organizationId);
    }

    /** Whether the caller belongs there, or holds a post there or above. */
    public boolean isInside(UUID organizationId) {
        return oversees(organizationId)
                || members.find(caller.requirePersonCode())
                        .filter(member -> member.organizationId().equals(organizationId))
                        .isPresent();
    }

    /** 403 for those outside: that an organisation exists is no secret. */
    public void requireInside(UUID organizationId) {
        if (!isInside(organizationId)) {
            throw MatterProblems.outside(nameOf(organizationId));
        }
    }

    /** 403 for all but those who hold a post there or above. */
    public void requireCommittee(UUID organizationId) {
        if (!oversees(organizationId)) {
            throw MatterProblems.committeeOnly();
        }
    }

    /** 409 unless all of these codes are of people known as members today. */
    public void requireMembers(Collection<String> personCodes) {
        requireFound(personCodes, members::find);
    }

    /** The same of what was done on that day and is recorded later: who has departed since was still a member. */
    public void requireMembersOn(LocalDate day, Collection<String> personCodes) {
        requireFound(personCodes, code -> members.findOn(day, code));
    }

    /** 409 unless all of these are members, today, of this organisation or of one below it. */
    public void requireOwnMembers(UUID organizationId, Collection<String> personCodes) {
        requireMembers(personCodes);
        var others = members.notWithin(organizationId, personCodes);
        if (!others.isEmpty()) {
            throw MatterProblems.notOwn(others, nameOf(organizationId));
        }
    }

    /** 409 unless all of these are members, today, and none of this organisation or of one below it. */
    public void requireGuests(UUID organizationId, Collection<String> personCodes) {
        requireMembers(personCodes);
        var own = new TreeSet<>(personCodes);
        own.removeAll(members.notWithin(organizationId, personCodes));
        if (!own.isEmpty()) {
            throw MatterProblems.ownGuests(List.copyOf(own), nameOf(organizationId));
        }
    }

    private static void requireFound(Collection<String> personCodes, Function<String, Optional<Member>> find) {
        var unknown = personCodes.stream()
                .filter(code -> find.apply(code).isEmpty())
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw MatterProblems.unknownMembers(unknown);
        }
    }

    public String nameOf(UUID organizationId) {
        return organizations.nameOf(organizationId).orElse(organizationId.toString());
    }
}
