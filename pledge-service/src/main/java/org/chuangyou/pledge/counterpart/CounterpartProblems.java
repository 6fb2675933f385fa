package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a counterpart. */
final class CounterpartProblems {

    private CounterpartProblems() {}

    static HttpProblem noPromise(int number, int promises) {
        return Refusal.notFound("promise-not-found")
                .with("number", number)
                .with("promises", promises)
                .asException();
    }

    static HttpProblem keptAlready(int number, LocalDate keptOn) {
        return Refusal.conflict("promise-kept")
                .with("number", number)
                .with("keptOn", keptOn)
                .asException();
    }

    static HttpProblem tooManyPromises(int most) {
        return Refusal.conflict("too-many-promises").with("most", most).asException();
    }
}
