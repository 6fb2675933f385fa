package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;

/** The end of an organisation: taken in by another with all that belongs to it, or dissolved when nothing does. */
@ApplicationScoped
class Ending {

    private static final int NAMED = 10;

    private final Organizations organizations;
    private final OrganizationStates states;
    private final Affiliations affiliations;
    private final Residents residents;
    private final Incumbents incumbents;
    private final Authority authority;
    private final Sizes sizes;
    private final Rules rules;
    private final Paths paths;
    private final Acts acts;
    private final Outbox outbox;

    Ending(
            Organizations organizations,
            OrganizationStates states,
            Affiliations affiliations,
            Residents residents,
            Incumbents incumbents,
            Authority authority,
            Sizes sizes,
            Rules rules,
            Paths paths,
            Acts acts,
            Outbox outbox) {
        this.organizations = organizations;
        this.states = states;
        this.affiliations = affiliations;
        this.residents = residents;
        this.incumbents = incumbents;
        this.authority = authority;
        this.sizes = sizes;
        this.rules = rules;
        this.paths = paths;
        this.acts = acts;
        this.outbox = outbox;
    }

    /** Its persons, units and what stands below it go to the other one; its posts end. */
    List<Warning> merge(Organization organization, NewMerger wanted) {
        var on = wanted.effectiveOn();
        var into = successor(organization, wanted);
        var units = organization.units();
        var persons = residents.moveAll(organization.id(), into.id(), on);
        incumbents.relinquishAll(organization.id(), on);
        var followers = follow(organization, into, wanted);
        organization.dissolve(into.id(), on);
        var events = new ArrayList<OrganizationEvent>();
        if (!units.isEmpty()) {
            var all = new TreeSet<>(into.units());
            all.addAll(units);
            into.reorganize(into.kind(), all, on);
            events.add(TreeFacts.reorganized(into, wanted));
        }
        followers.forEach(follower -> events.add(TreeFacts.moved(follower, wanted)));
        events.add(TreeFacts.dissolved(organization, wanted, into.id()));
        keep(organization, into, wanted, persons, units, followers);
        outbox.addAll(events);
        var judgement = rules.judge();
        sizes.judgeUsual(into, judgement);
        return judgement.warnings();
    }

    private Organization successor(Organization organization, NewMerger wanted) {
        var into = organizations.named("intoId", wanted.intoId());
        authority.requireManagement(into.id());
        into.requireOpenOn(wanted.effectiveOn());
        if (organization.kind().isBranch() != into.kind().isBranch()
                || organization.kind().isPartyGroup() != into.kind().isPartyGroup()) {
            throw EndingProblems.mergerOfUnlike(organization.kind(), into.kind());
        }
        if (organizations.isAtOrAbove(organization.id(), into.id())) {
            throw EndingProblems.mergerWithin(organization.name(), into.name());
        }
        refuseBelowUntilLater(organization, wanted);
        return into;
    }

    private List<Organization> follow(Organization organization, Organization into, Decision decision) {
        var followers = organizations.below(organization.id());
        for (var follower : followers) {
            follower.requireOpenOn(decision.effectiveOn());
            affiliations.require(follower, into, decision.effectiveOn());
        }
        for (var follower : followers) {
            follower.move(into.id(), decision.effectiveOn());
            paths.replant(follower.id());
        }
        return followers;
    }

    private void keep(
            Organization organization,
            Organization into,
            NewMerger wanted,
            int persons,
            List<UUID> units,
            List<Organization> followers) {
        var related = new ArrayList<>(List.of(into.id()));
        followers.forEach(follower -> related.add(follower.id()));
        acts.keep(
                organization,
                ActKind.MERGER,
                wanted,
                Map.of(
                        "into",
                        into.id().toString(),
                        "persons",
                        persons,
                        "unitIds",
                        units.stream().map(UUID::toString).toList()),
                related);
    }

    void dissolve(Organization organization, NewDissolution wanted) {
        var persons = residents.count(organization.id());
        if (persons > 0) {
            throw EndingProblems.withPersons(organization.name(), persons);
        }
        var below = organizations.below(organization.id());
        if (!below.isEmpty()) {
            var names = below.stream().limit(NAMED).map(Organization::name).toList();
            throw EndingProblems.withOrganizations(organization.name(), below.size(), names);
        }
        refuseBelowUntilLater(organization, wanted);
        incumbents.relinquishAll(organization.id(), wanted.effectiveOn());
        organization.dissolve(null, wanted.effectiveOn());
        acts.keep(organization, ActKind.DISSOLUTION, wanted, Map.of());
        outbox.add(TreeFacts.dissolved(organization, wanted, null));
    }

    /** What has left since would have stood, for some days, below an organisation that was no more. */
    private void refuseBelowUntilLater(Organization organization, Decision decision) {
        states.belowSince(organization.id(), decision.effectiveOn()).stream()
                .filter(below -> below.validTo() != null)
                .findFirst()
                .ifPresent(below -> {
                    throw EndingProblems.belowUntilLater(organization.name(), below.name(), below.validTo());
                });
    }
}
