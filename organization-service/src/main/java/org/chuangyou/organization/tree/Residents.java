package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Persons as the tree must know them: how many belong where, and who goes along when organisations merge or part. */
public interface Residents {

    /** All who are kept in this organisation, from applicant to full member. */
    long count(UUID organization);

    /** Members of this organisation, full and on probation. */
    long members(UUID organization);

    /** Full members of this organisation. */
    long fullMembers(UUID organization);

    /** Members of this organisation and of all below it. */
    long membersAtOrBelow(UUID organization);

    /** Where each of these persons is organised; unknown persons are left out. */
    Map<UUID, UUID> whereabouts(Collection<UUID> persons);

    /** Puts these persons into another organisation from this day on, and announces where the members now are. */
    void move(Collection<UUID> persons, UUID to, LocalDate on);

    /** As {@link #move}, everybody of an organisation; returns how many they were. */
    int moveAll(UUID from, UUID to, LocalDate on);
}
