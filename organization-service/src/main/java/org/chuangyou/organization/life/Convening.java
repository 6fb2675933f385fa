package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.post.Incumbency;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.OrganizationTree;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/** Whether an organisation can hold a meeting of these duties, and before whom. */
@ApplicationScoped
class Convening {

    private static final String PARTY_GROUP = "PARTY_GROUP";

    private final OrganizationTree tree;
    private final Members members;
    private final Incumbency incumbency;
    private final Rules rules;
    private final Days days;

    Convening(OrganizationTree tree, Members members, Incumbency incumbency, Rules rules, Days days) {
        this.tree = tree;
        this.members = members;
        this.incumbency = incumbency;
        this.rules = rules;
        this.days = days;
    }

    /** The meeting's audience: the one asked for, else the first that suits its duties. Refuses what cannot be. */
    Audience audience(DraftMeeting draft) {
        var place = tree.find(draft.organizationId()).orElseThrow(NotFoundException::new);
        requireGroup(draft, place);
        var audience = choose(draft, place);
        requireKnown(draft, audience);
        if (draft.duties().contains(Duty.COMMITTEE_MEETING)) {
            requireCommittee(draft, place);
        }
        return audience;
    }

    private void requireGroup(DraftMeeting draft, Place place) {
        if (isGroup(place)) {
            throw MeetingProblems.heldByAGroup(place);
        }
        if (draft.partyGroupId() != null) {
            tree.find(draft.partyGroupId())
                    .filter(Convening::isGroup)
                    .filter(group -> tree.isAtOrAbove(place.id(), group.id()))
                    .orElseThrow(() -> MeetingProblems.notItsGroup(draft.partyGroupId(), place));
        } else if (draft.duties().contains(Duty.GROUP_MEETING) || draft.audience() == Audience.GROUP) {
            throw MeetingProblems.groupNeeded(place);
        }
    }

    private static boolean isGroup(Place place) {
        return place.kind().name().equals(PARTY_GROUP);
    }

    private static Audience choose(DraftMeeting draft, Place place) {
        var possible = possible(draft, place);
        for (var duty : draft.duties()) {
            if (duty.audiences().stream().noneMatch(possible::contains)) {
                throw MeetingProblems.notForOrganization(duty, place);
            }
        }
        draft.duties().forEach(duty -> possible.retainAll(duty.audiences()));
        if (possible.isEmpty()) {
            throw MeetingProblems.notTogether(draft.duties());
        }
        if (draft.audience() != null && !possible.contains(draft.audience())) {
            throw MeetingProblems.audience(draft.audience(), draft.duties(), possible);
        }
        return draft.audience() != null ? draft.audience() : possible.iterator().next();
    }

    private static Set<Audience> possible(DraftMeeting draft, Place place) {
        if (draft.partyGroupId() != null) {
            return EnumSet.of(Audience.GROUP);
        }
        var possible = EnumSet.of(Audience.COMMITTEE, Audience.INVITED, Audience.OPEN);
        if (place.kind().isBranch()) {
            possible.add(Audience.MEMBERS);
        }
        return possible;
    }

    /** Only persons of the roster speak; only those at or below the organisation are invited. */
    private void requireKnown(DraftMeeting draft, Audience audience) {
        if (audience != Audience.INVITED && !draft.invited().isEmpty()) {
            throw MeetingProblems.invitation(audience);
        }
        if (draft.lecturerId() != null && members.find(draft.lecturerId()).isEmpty()) {
            throw MeetingProblems.fromElsewhere("lecturerId", Set.of(draft.lecturerId()));
        }
        var known = members.byIds(draft.invited());
        var below = below(draft.organizationId(), known.values());
        var strangers = draft.invited().stream()
                .filter(person -> !below.contains(known.get(person)))
                .toList();
        if (!strangers.isEmpty()) {
            throw MeetingProblems.fromElsewhere("invited", strangers);
        }
    }

    private Set<Someone> below(UUID organization, Collection<Someone> persons) {
        var homes = persons.stream().map(Someone::organizationId).distinct().collect(Collectors.toSet());
        homes.removeIf(home -> !tree.isAtOrAbove(organization, home));
        return persons.stream()
                .filter(person -> homes.contains(person.organizationId()))
                .collect(Collectors.toSet());
    }

    /** 支部工作条例 art. 20: a branch of fewer than seven full members has no committee that could meet. */
    private void requireCommittee(DraftMeeting draft, Place place) {
        var planned = Objects.requireNonNullElseGet(draft.plannedOn(), days::today);
        var on = draft.holding() == null ? planned : draft.holding().heldOn();
        if (place.kind().isBranch()) {
            var fullMembers = members.votersOf(place.id(), on).size();
            rules.judge().check(Rule.COMMITTEE_FROM_FULL_MEMBERS, fullMembers, Map.of("name", place.name()));
            requireCommissioners(place, on);
        }
    }

    private void requireCommissioners(Place place, LocalDate on) {
        if (!incumbency.hasCommittee(place.id(), on)) {
            throw MeetingProblems.noCommittee(place, on);
        }
    }
}
