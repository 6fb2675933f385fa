package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a group is not formed or changed so. */
final class GroupProblems {

    private GroupProblems() {}

    static HttpProblem noSuchPerson(UUID personId) {
        return Refusal.invalid("no-such-person").with("personId", personId).asException();
    }

    static HttpProblem notOneHead(GroupRole head, long found) {
        return Refusal.conflict("group-head")
                .with("head", head)
                .with("found", found)
                .asException();
    }

    static HttpProblem roleNotOfGroup(GroupKind kind, GroupRole role) {
        return Refusal.conflict("role-not-of-group")
                .with("kind", kind)
                .with("role", role)
                .with("roles", kind.roles())
                .asException();
    }

    static HttpProblem seatedTwice(String name) {
        return Refusal.conflict("seated-twice").with("name", name).asException();
    }

    static HttpProblem needsLeadingGroup(GroupKind kind) {
        return Refusal.conflict("group-needs-leading-group").with("kind", kind).asException();
    }

    static HttpProblem standsAlone(GroupKind kind) {
        return Refusal.conflict("group-stands-alone").with("kind", kind).asException();
    }

    static HttpProblem guidesNobody(GroupKind kind) {
        return Refusal.conflict("group-guides-nobody").with("kind", kind).asException();
    }

    static HttpProblem guidedNotBelow(List<UUID> others) {
        return Refusal.conflict("guided-not-below").with("others", others).asException();
    }

    static HttpProblem leadingGroupExists(WorkingGroup other) {
        return Refusal.conflict("leading-group-exists")
                .with("name", other.name())
                .with("formedOn", other.formedOn())
                .asException();
    }

    static HttpProblem hasParts(long found) {
        return Refusal.conflict("group-has-parts").with("found", found).asException();
    }

    static HttpProblem dissolved(String name, LocalDate on) {
        return Refusal.conflict("group-dissolved")
                .with("name", name)
                .with("on", on)
                .asException();
    }

    static HttpProblem beforeLastChange(LocalDate day, LocalDate changedOn) {
        return Refusal.conflict("group-before-last-change")
                .with("day", day)
                .with("changedOn", changedOn)
                .asException();
    }
}
