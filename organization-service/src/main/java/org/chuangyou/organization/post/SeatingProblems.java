package org.chuangyou.organization.post;

import java.util.Collection;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.vote.Elections.Election;

/** Why the elected do not take their seats. */
final class SeatingProblems {

    private SeatingProblems() {}

    static HttpProblem notAnElection(UUID voteId) {
        return Refusal.conflict("not-an-election").with("voteId", voteId).asException();
    }

    static HttpProblem unfinished(Election election) {
        return Refusal.conflict("election-unfinished")
                .with("open", election.open())
                .asException();
    }

    static HttpProblem unsigned() {
        return Refusal.conflict("election-unsigned").asException();
    }

    static HttpProblem seatedAlready() {
        return Refusal.conflict("election-seated").asException();
    }

    static HttpProblem notElected(Collection<String> names) {
        return Refusal.conflict("seat-not-elected").with("persons", names).asException();
    }

    static HttpProblem leftOut(Collection<String> names) {
        return Refusal.conflict("elected-without-seat").with("persons", names).asException();
    }

    static HttpProblem notByElection(Office office) {
        return Refusal.conflict("office-not-elected").with("office", office).asException();
    }

    static HttpProblem noTerm(String organization) {
        return Refusal.conflict("by-election-without-term")
                .with("organization", organization)
                .asException();
    }
}
