package org.chuangyou.organization.vote;

import java.util.Collection;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** What is wrong with a count, with the numbers. */
final class TallyProblems {

    private TallyProblems() {}

    static HttpProblem ownTallyOnly(List<String> tellers) {
        return Refusal.forbidden("own-tally-only").with("tellers", tellers).asException();
    }

    static HttpProblem issuedExceedAttendance(int issued, Attendance attendance) {
        return Refusal.conflict("ballots-issued-exceed-attendance")
                .with("issued", issued)
                .with("present", attendance.present())
                .with("written", attendance.written())
                .with("most", attendance.present() + attendance.written())
                .asException();
    }

    static HttpProblem voidBallotCounted(Tally tally) {
        return Refusal.conflict("void-ballot-counted")
                .with("issued", tally.issued())
                .with("returned", tally.returned())
                .asException();
    }

    static HttpProblem incomplete(Collection<String> missing) {
        return Refusal.invalid("tally-incomplete").with("missing", missing).asException();
    }

    static HttpProblem fieldOfAnotherKind(Collection<String> fields, VoteKind kind) {
        return Refusal.invalid("tally-of-another-kind")
                .with("fields", fields)
                .with("kind", kind)
                .asException();
    }

    static HttpProblem ballotsDoNotAddUp(Tally tally) {
        return Refusal.invalid("ballots-do-not-add-up")
                .with("valid", tally.valid())
                .with("invalid", tally.invalid())
                .with("sum", tally.valid() + tally.invalid())
                .with("returned", tally.returned())
                .asException();
    }

    static HttpProblem votesDoNotAddUp(String option, int yes, int no, int abstain, int valid) {
        return Refusal.invalid("votes-do-not-add-up")
                .with("option", option)
                .with("yes", yes)
                .with("no", no)
                .with("abstain", abstain)
                .with("sum", yes + no + abstain)
                .with("valid", valid)
                .asException();
    }

    static HttpProblem candidatesDiffer(Collection<?> missing, Collection<?> unknown) {
        return Refusal.invalid("candidates-differ")
                .with("missing", missing)
                .with("unknown", unknown)
                .asException();
    }

    static HttpProblem blankBallotsExceedAbstentions(int abstaining, String candidate, int abstain) {
        return Refusal.invalid("blank-ballots-exceed-abstentions")
                .with("abstaining", abstaining)
                .with("candidate", candidate)
                .with("abstain", abstain)
                .asException();
    }

    static HttpProblem moreVotesThanSeats(Tally tally, int seats) {
        return Refusal.conflict("more-votes-than-seats")
                .with("votes", tally.votesForPersons())
                .with("ballots", tally.valid() - tally.abstaining())
                .with("seats", seats)
                .with("most", (tally.valid() - tally.abstaining()) * seats)
                .asException();
    }

    static HttpProblem writeInsExceedNoes(Tally tally) {
        return Refusal.conflict("write-ins-exceed-noes")
                .with("writeIns", tally.writtenIn())
                .with("noes", tally.noes())
                .asException();
    }

    static HttpProblem writeInUnfit(Collection<?> persons) {
        return Refusal.conflict("write-in-unfit").with("persons", persons).asException();
    }

    static HttpProblem missing(List<String> tellers) {
        return Refusal.conflict("tallies-missing").with("tellers", tellers).asException();
    }

    static HttpProblem differ(List<String> figures, List<Difference> differences) {
        return Refusal.conflict("tallies-differ")
                .with("figures", figures)
                .with("differences", differences)
                .asException();
    }
}
