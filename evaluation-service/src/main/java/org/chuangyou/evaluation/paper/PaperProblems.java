package org.chuangyou.evaluation.paper;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why ballots on paper are not counted so. */
final class PaperProblems {

    private PaperProblems() {}

    static HttpProblem unknown() {
        return Refusal.notFound("paper-unknown").asException();
    }

    static HttpProblem noSuchContest(String contest) {
        return Refusal.notFound("paper-contest-unknown")
                .with("contest", contest)
                .asException();
    }

    static HttpProblem impossible(PaperCount count) {
        return Refusal.invalid("paper-count-impossible")
                .with("issued", count.issued())
                .with("returned", count.returned())
                .with("invalid", count.invalid())
                .asException();
    }

    static HttpProblem indicators(List<String> asked) {
        return Refusal.invalid("paper-indicators").with("asked", asked).asException();
    }

    static HttpProblem grades(String indicator, List<String> grades) {
        return Refusal.invalid("paper-grades")
                .with("indicator", indicator)
                .with("grades", grades)
                .asException();
    }

    static HttpProblem sum(String indicator, int sum, int valid) {
        return Refusal.invalid("paper-sum")
                .with("indicator", indicator)
                .with("sum", sum)
                .with("valid", valid)
                .asException();
    }

    static HttpProblem beyondEligible(String group, int eligible, int drawn, int issued) {
        return Refusal.conflict("paper-beyond-eligible")
                .with("group", group)
                .with("eligible", eligible)
                .with("drawn", drawn)
                .with("issued", issued)
                .asException();
    }

    static HttpProblem twoAlready(String contest) {
        return Refusal.conflict("paper-two-tellers").with("contest", contest).asException();
    }

    /** The urn's result may be public by now. */
    static HttpProblem closed() {
        return Refusal.conflict("paper-closed").asException();
    }

    static HttpProblem alone(List<String> contests) {
        return Refusal.conflict("paper-teller-alone").with("contests", contests).asException();
    }

    static HttpProblem differ(List<String> contests) {
        return Refusal.conflict("paper-tallies-differ")
                .with("contests", contests)
                .asException();
    }
}
