package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Persons who go into a new organisation. What they held in the old one and its party groups, they give up. */
@ApplicationScoped
class Resettling {

    private final Organizations organizations;
    private final Residents residents;
    private final Incumbents incumbents;

    Resettling(Organizations organizations, Residents residents, Incumbents incumbents) {
        this.organizations = organizations;
        this.residents = residents;
        this.incumbents = incumbents;
    }

    /** The organisations in which these persons are; 400 when one of them is not known. */
    List<UUID> homesOf(Collection<UUID> persons) {
        var whereabouts = residents.whereabouts(persons);
        var unknown = new TreeSet<>(persons);
        unknown.removeAll(whereabouts.keySet());
        if (!unknown.isEmpty()) {
            throw TreeProblems.unknownPersons(unknown);
        }
        return whereabouts.values().stream().distinct().sorted().toList();
    }

    /** Refuses when one of these persons is not in this organisation. */
    void requireIn(Organization organization, Set<UUID> persons) {
        var elsewhere = new TreeSet<>(persons);
        residents.whereabouts(persons).forEach((person, home) -> {
            if (home.equals(organization.id())) {
                elsewhere.remove(person);
            }
        });
        if (!elsewhere.isEmpty()) {
            throw TreeProblems.personsElsewhere(organization.name(), elsewhere);
        }
    }

    void settle(Set<UUID> persons, Collection<UUID> homes, Organization in, LocalDate on) {
        if (persons.isEmpty()) {
            return;
        }
        if (!in.kind().isBranch()) {
            throw TreeProblems.personsOutsideBranches(in.kind(), persons.size());
        }
        var left = new ArrayList<>(homes);
        homes.forEach(
                home -> organizations.below(home).stream().map(Organization::id).forEach(left::add));
        incumbents.relinquish(left, persons, on);
        residents.move(persons, in.id(), on);
    }
}
