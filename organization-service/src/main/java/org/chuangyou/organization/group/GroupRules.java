package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.post.Incumbency;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Judgement;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;

/** How a group is composed, and whom it may guide. */
@ApplicationScoped
class GroupRules {

    private final Groups groups;
    private final Members members;
    private final Incumbency incumbency;
    private final Ways ways;
    private final Rules rules;
    private final Days days;

    GroupRules(Groups groups, Members members, Incumbency incumbency, Ways ways, Rules rules, Days days) {
        this.groups = groups;
        this.members = members;
        this.incumbency = incumbency;
        this.ways = ways;
        this.rules = rules;
        this.days = days;
    }

    void requirePlace(NewGroup wanted) {
        if (wanted.kind().isUnderLeading()) {
            requireLeadingGroup(wanted);
        } else if (wanted.parentGroupId() != null) {
            throw GroupProblems.standsAlone(wanted.kind());
        }
        if (wanted.kind() == GroupKind.LEADING) {
            groups.leading(wanted.organizationId(), wanted.campaign()).ifPresent(other -> {
                throw GroupProblems.leadingGroupExists(other);
            });
        }
    }

    private void requireLeadingGroup(NewGroup wanted) {
        if (wanted.parentGroupId() == null
                || groups.findByIdOptional(wanted.parentGroupId())
                        .filter(parent -> parent.leads(wanted.organizationId()))
                        .isEmpty()) {
            throw GroupProblems.needsLeadingGroup(wanted.kind());
        }
    }

    /** Only a guidance group guides, and only organisations below the one that sends it. */
    void requireGuidable(GroupKind kind, UUID sender, Collection<UUID> guided) {
        if (guided.isEmpty()) {
            return;
        }
        if (kind != GroupKind.GUIDANCE) {
            throw GroupProblems.guidesNobody(kind);
        }
        var others = new ArrayList<>(guided);
        others.removeAll(ways.below(sender, guided));
        if (!others.isEmpty()) {
            throw GroupProblems.guidedNotBelow(others);
        }
    }

    /** Refuses a composition that must not be; gives the persons by id. */
    Map<UUID, Someone> requireComposed(GroupKind kind, List<NewSeat> seats) {
        var persons = members.byIds(seats.stream().map(NewSeat::personId).toList());
        var seen = new HashSet<UUID>();
        for (var seat : seats) {
            if (!persons.containsKey(seat.personId())) {
                throw GroupProblems.noSuchPerson(seat.personId());
            }
            if (!kind.roles().contains(seat.role())) {
                throw GroupProblems.roleNotOfGroup(kind, seat.role());
            }
            if (!seen.add(seat.personId())) {
                throw GroupProblems.seatedTwice(persons.get(seat.personId()).name());
            }
        }
        var heads = seats.stream().filter(seat -> seat.role() == kind.head()).count();
        if (heads != 1) {
            throw GroupProblems.notOneHead(kind.head(), heads);
        }
        return persons;
    }

    /** What is unusual about a group as it stands on a day. */
    List<Warning> judge(WorkingGroup group, Map<UUID, Someone> persons, LocalDate day) {
        var judgement = rules.judge();
        if (group.kind() == GroupKind.LEADING) {
            judgeHead(group, day, judgement);
        }
        var guided = group.guided(day);
        if (!guided.isEmpty()) {
            judgeGuidance(group, guided, persons, day, judgement);
        }
        return judgement.warnings();
    }

    private void judgeHead(WorkingGroup group, LocalDate day, Judgement judgement) {
        // A roster says who is secretary since its own day; who was before may never have been recorded.
        var secretary = incumbency
                .secretaryOf(group.organizationId(), day)
                .or(() -> incumbency.secretaryOf(group.organizationId(), days.today()))
                .orElse(null);
        var heads = group.seats(day).stream()
                .filter(seat -> seat.role() == GroupRole.HEAD && seat.personId().equals(secretary))
                .count();
        judgement.check(Rule.LEADING_GROUP_SECRETARY, heads);
    }

    private void judgeGuidance(
            WorkingGroup group, List<UUID> guided, Map<UUID, Someone> persons, LocalDate day, Judgement judgement) {
        var seated = group.seats(day).stream()
                .map(seat -> persons.get(seat.personId()).organizationId())
                .toList();
        var within = ways.within(guided, seated);
        judgement.check(
                Rule.GUIDANCE_OWN_MEMBERS,
                seated.stream().filter(within::contains).count());
    }
}
