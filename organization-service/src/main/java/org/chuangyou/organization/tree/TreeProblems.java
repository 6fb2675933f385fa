package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why an organisation is not founded, changed or ended as wanted. */
final class TreeProblems {

    private TreeProblems() {}

    static HttpProblem dissolved(String name, LocalDate dissolvedOn) {
        return Refusal.conflict("organization-dissolved")
                .with("organization", name)
                .with("dissolvedOn", dissolvedOn)
                .asException();
    }

    static HttpProblem notStandingOn(LocalDate day, LocalDate establishedOn, LocalDate dissolvedOn) {
        return Refusal.notFound("not-standing-on-day")
                .with("day", day)
                .with("establishedOn", establishedOn)
                .with("dissolvedOn", dissolvedOn)
                .asException();
    }

    static HttpProblem unknown(String field, UUID id) {
        return Refusal.invalid("unknown-organization")
                .with("field", field)
                .with("value", id)
                .asException();
    }

    static HttpProblem codeTaken(String code, String name) {
        return Refusal.conflict("organization-code-taken")
                .with("code", code)
                .with("organization", name)
                .asException();
    }

    static HttpProblem beforeEstablishment(String name, LocalDate effectiveOn, LocalDate establishedOn) {
        return Refusal.conflict("effective-before-establishment")
                .with("organization", name)
                .with("effectiveOn", effectiveOn)
                .with("establishedOn", establishedOn)
                .asException();
    }

    static HttpProblem beforeLastChange(String name, LocalDate effectiveOn, LocalDate validFrom) {
        return Refusal.conflict("effective-before-last-change")
                .with("organization", name)
                .with("effectiveOn", effectiveOn)
                .with("validFrom", validFrom)
                .asException();
    }

    static HttpProblem establishedAfterChange(LocalDate establishedOn, LocalDate changedOn) {
        return Refusal.conflict("established-after-change")
                .with("establishedOn", establishedOn)
                .with("changedOn", changedOn)
                .asException();
    }

    static HttpProblem termTooFar(LocalDate termEndsOn, LocalDate latest) {
        return Refusal.invalid("term-too-far")
                .with("termEndsOn", termEndsOn)
                .with("latest", latest)
                .asException();
    }

    static HttpProblem parentRequired(OrganizationKind kind) {
        return Refusal.conflict("parent-required")
                .with("kind", kind)
                .with("allowed", kind.mayStandUnder())
                .asException();
    }

    static HttpProblem rootBySteward() {
        return Refusal.forbidden("root-by-steward").asException();
    }

    static HttpProblem notYetThere(String parent, LocalDate effectiveOn, LocalDate establishedOn) {
        return Refusal.conflict("parent-not-yet-established")
                .with("parent", parent)
                .with("effectiveOn", effectiveOn)
                .with("establishedOn", establishedOn)
                .asException();
    }

    static HttpProblem affiliation(OrganizationKind kind, String parent, OrganizationKind parentKind) {
        return Refusal.conflict("affiliation")
                .with("kind", kind)
                .with("parent", parent)
                .with("parentKind", parentKind)
                .with("allowed", kind.mayStandUnder())
                .asException();
    }

    static HttpProblem cycle(String organization, String parent, LocalDate on) {
        return Refusal.conflict("organization-cycle")
                .with("organization", organization)
                .with("parent", parent)
                .with("on", on)
                .asException();
    }

    static HttpProblem unknownUnits(Collection<UUID> units) {
        return Refusal.invalid("unknown-units").with("units", units).asException();
    }

    static HttpProblem coveredTwice(String unit, String other, LocalDate until) {
        return Refusal.conflict("unit-covered-twice")
                .with("unit", unit)
                .with("other", other)
                .with("until", until)
                .asException();
    }

    static HttpProblem unitsOfPartyGroup() {
        return Refusal.conflict("party-group-covers-no-units").asException();
    }

    static HttpProblem unitsElsewhere(Collection<UUID> units, String organization) {
        return Refusal.conflict("units-elsewhere")
                .with("units", units)
                .with("organization", organization)
                .asException();
    }

    static HttpProblem partyGroupStays() {
        return Refusal.conflict("party-group-stays").asException();
    }

    static HttpProblem nothingChanges() {
        return Refusal.conflict("nothing-changes").asException();
    }

    static HttpProblem personsOutsideBranches(OrganizationKind kind, long count) {
        return Refusal.conflict("persons-outside-branches")
                .with("kind", kind)
                .with("count", count)
                .asException();
    }

    static HttpProblem unknownPersons(Collection<UUID> persons) {
        return Refusal.invalid("unknown-persons").with("persons", persons).asException();
    }

    static HttpProblem personsElsewhere(String organization, Collection<UUID> persons) {
        return Refusal.conflict("persons-elsewhere")
                .with("organization", organization)
                .with("persons", persons)
                .with("count", persons.size())
                .asException();
    }

    static HttpProblem treeTooLarge(int most, int depth) {
        return Refusal.conflict("tree-too-large")
                .with("most", most)
                .with("depth", depth)
                .asException();
    }
}
