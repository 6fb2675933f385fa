package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/** Why something is not done with a meeting. */
final class MeetingProblems {

    private MeetingProblems() {}

    static HttpProblem status(MeetingAct act, MeetingStatus is) {
        return Refusal.conflict("meeting-status")
                .with("act", act)
                .with("is", is)
                .with("allowed", act.from())
                .asException();
    }

    static HttpProblem undated() {
        return Refusal.invalid("meeting-undated").asException();
    }

    static HttpProblem wasHeld(LocalDate heldOn) {
        return Refusal.conflict("meeting-was-held").with("heldOn", heldOn).asException();
    }

    static HttpProblem ofAnother(UUID organizationId) {
        return Refusal.conflict("meeting-of-another")
                .with("organizationId", organizationId)
                .asException();
    }

    static HttpProblem heldByAGroup(Place group) {
        return Refusal.invalid("meeting-of-a-group").with("name", group.name()).asException();
    }

    static HttpProblem notItsGroup(UUID partyGroupId, Place branch) {
        return Refusal.invalid("not-its-party-group")
                .with("partyGroupId", partyGroupId)
                .with("name", branch.name())
                .asException();
    }

    static HttpProblem groupNeeded(Place organization) {
        return Refusal.conflict("party-group-needed")
                .with("name", organization.name())
                .asException();
    }

    static HttpProblem notForOrganization(Duty duty, Place organization) {
        return Refusal.conflict("duty-not-for-organization")
                .with("duty", duty)
                .with("name", organization.name())
                .with("kind", organization.kind())
                .with("audiences", List.copyOf(duty.audiences()))
                .asException();
    }

    static HttpProblem notTogether(Collection<Duty> duties) {
        return Refusal.conflict("duties-not-together")
                .with("duties", List.copyOf(duties))
                .asException();
    }

    static HttpProblem audience(Audience wanted, Collection<Duty> duties, Collection<Audience> allowed) {
        return Refusal.conflict("audience-not-for-duties")
                .with("audience", wanted)
                .with("duties", List.copyOf(duties))
                .with("allowed", List.copyOf(allowed))
                .asException();
    }

    static HttpProblem noCommittee(Place organization, LocalDate on) {
        return Refusal.conflict("no-committee")
                .with("name", organization.name())
                .with("on", on)
                .asException();
    }

    static HttpProblem invitation(Audience audience) {
        return Refusal.invalid("invitation-only").with("audience", audience).asException();
    }

    static HttpProblem fromElsewhere(String field, Collection<UUID> persons) {
        return Refusal.invalid("person-from-elsewhere")
                .with("field", field)
                .with("persons", List.copyOf(persons))
                .asException();
    }

    static HttpProblem nobodyExpected(Audience audience, LocalDate on) {
        return Refusal.conflict("nobody-expected")
                .with("audience", audience)
                .with("on", on)
                .asException();
    }

    static HttpProblem notExpected(Collection<UUID> persons, int expected, LocalDate on) {
        return Refusal.conflict("not-expected")
                .with("persons", List.copyOf(persons))
                .with("expected", expected)
                .with("on", on)
                .asException();
    }

    static HttpProblem saidTwice(Collection<UUID> persons) {
        return Refusal.invalid("attendance-twice")
                .with("persons", List.copyOf(persons))
                .asException();
    }
}
