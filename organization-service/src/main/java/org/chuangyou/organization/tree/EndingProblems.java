package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Collection;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why an organisation is not merged into another, or not dissolved. */
final class EndingProblems {

    private EndingProblems() {}

    static HttpProblem mergerOfUnlike(OrganizationKind kind, OrganizationKind into) {
        return Refusal.conflict("merger-of-unlike")
                .with("kind", kind)
                .with("into", into)
                .asException();
    }

    static HttpProblem mergerWithin(String organization, String into) {
        return Refusal.conflict("merger-within")
                .with("organization", organization)
                .with("into", into)
                .asException();
    }

    static HttpProblem withPersons(String organization, long count) {
        return Refusal.conflict("dissolution-with-persons")
                .with("organization", organization)
                .with("count", count)
                .asException();
    }

    static HttpProblem withOrganizations(String organization, long count, Collection<String> names) {
        return Refusal.conflict("dissolution-with-organizations")
                .with("organization", organization)
                .with("count", count)
                .with("names", names)
                .asException();
    }

    static HttpProblem belowUntilLater(String organization, String below, LocalDate until) {
        return Refusal.conflict("organization-below-until-later")
                .with("organization", organization)
                .with("below", below)
                .with("until", until)
                .asException();
    }
}
