package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.tree.OrganizationKind;

/** Why a term does not begin, or not last longer. */
final class TermProblems {

    private TermProblems() {}

    static HttpProblem wrongLength(OrganizationKind kind, int given, int years) {
        return Refusal.conflict("term-years")
                .with("kind", kind)
                .with("given", given)
                .with("years", years)
                .asException();
    }

    static HttpProblem groupHasNone() {
        return Refusal.conflict("term-of-group").asException();
    }

    static HttpProblem notAfterLast(LocalDate electedOn, LocalDate last) {
        return Refusal.conflict("term-not-after-last")
                .with("electedOn", electedOn)
                .with("last", last)
                .asException();
    }

    static HttpProblem ended(LocalDate endedOn) {
        return Refusal.conflict("term-ended").with("endedOn", endedOn).asException();
    }

    static HttpProblem notLater(LocalDate until, LocalDate endsOn) {
        return Refusal.conflict("extension-not-later")
                .with("until", until)
                .with("endsOn", endsOn)
                .asException();
    }

    static HttpProblem noSuchElection(UUID voteId) {
        return Refusal.invalid("no-such-election").with("voteId", voteId).asException();
    }
}
