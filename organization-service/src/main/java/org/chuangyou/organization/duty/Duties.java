package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.duty.Ledger.Entry;
import org.chuangyou.organization.life.Duty;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Standard;

/** What organisations owe and how it stands. Whether a branch had a committee is judged for each period by history. */
@ApplicationScoped
class Duties {

    private final DutyFacts facts;
    private final LocalDuties localDuties;
    private final Rules rules;
    private final Days days;

    Duties(DutyFacts facts, LocalDuties localDuties, Rules rules, Days days) {
        this.facts = facts;
        this.localDuties = localDuties;
        this.rules = rules;
        this.days = days;
    }

    /** The organisation as its duties depend on it; none for an unknown one. */
    List<Body> one(UUID organization, Range range) {
        return facts.one(organization, range.reach());
    }

    List<Body> below(UUID top, Range range, String afterCode, int count) {
        return facts.below(top, range.reach(), afterCode, count);
    }

    /** How the duties of these organisations stand, in a fixed number of questions however many they are. */
    Map<UUID, List<Entry>> entries(List<Body> bodies, Range range) {
        var ids = bodies.stream().map(Body::id).toList();
        var servings = facts.servings(ids, range.reach());
        var local = localDuties.holdingFor(ids);
        var national = Arrays.stream(NationalDuty.values())
                .collect(Collectors.toMap(duty -> duty, duty -> rules.standard(duty.rule())));
        var committeeFrom = rules.number(Rule.COMMITTEE_FROM_FULL_MEMBERS);
        var entries = new HashMap<UUID, List<Entry>>();
        for (var body : bodies) {
            var ledger = new Ledger(servings.getOrDefault(body.id(), List.of()), range, days.today());
            var owed = owed(body, local.getOrDefault(body.id(), List.of()), national);
            var all = entries(body, ledger, owed);
            entries.put(
                    body.id(),
                    all.stream()
                            .filter(entry -> isOwed(entry, body, committeeFrom))
                            .toList());
        }
        return entries;
    }

    /** Whether there was a committee that could meet on the range's last day. */
    boolean hadCommittee(Body body, Range range) {
        return body.committee().satOn(asOf(range), needed(body, rules.number(Rule.COMMITTEE_FROM_FULL_MEMBERS)));
    }

    long fullMembers(Body body, Range range) {
        return body.committee().fullMembersOn(asOf(range));
    }

    private boolean isOwed(Entry entry, Body body, int committeeFrom) {
        return entry.obligation().duty() != Duty.COMMITTEE_MEETING
                || body.committee().satThroughout(entry.period(), days.today(), needed(body, committeeFrom));
    }

    private static int needed(Body body, int committeeFrom) {
        return body.branch() ? committeeFrom : 0;
    }

    private static List<Entry> entries(Body body, Ledger ledger, List<Obligation> owed) {
        var own = owed.stream()
                .filter(obligation -> obligation.duty() != Duty.GROUP_MEETING)
                .toList();
        var entries = new ArrayList<>(ledger.entries(own, null));
        for (var group : body.groups()) {
            var ofGroups = owed.stream()
                    .filter(obligation -> obligation.duty() == Duty.GROUP_MEETING)
                    .map(obligation -> obligation.notBefore(group.establishedOn()))
                    .toList();
            entries.addAll(ledger.entries(ofGroups, group));
        }
        return entries;
    }

    private static List<Obligation> owed(Body body, List<LocalDuty> local, Map<NationalDuty, Standard> national) {
        var owed = new ArrayList<Obligation>();
        if (body.branch()) {
            national.forEach((duty, standard) -> owed.add(new Obligation(
                    duty.duty(),
                    duty.frequency(),
                    Measure.MEETINGS,
                    duty.bySecretary(),
                    standard.number(),
                    duty.rule(),
                    standard.basis(),
                    body.establishedOn(),
                    null)));
        }
        local.stream()
                .filter(duty -> duty.isOwedByBranches() == body.branch())
                .map(duty -> duty.obligation().notBefore(body.establishedOn()))
                .forEach(owed::add);
        return owed;
    }

    private LocalDate asOf(Range range) {
        return range.to().isAfter(days.today()) ? days.today() : range.to();
    }
}
