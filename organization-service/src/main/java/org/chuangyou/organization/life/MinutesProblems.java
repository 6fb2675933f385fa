package org.chuangyou.organization.life;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with minutes. */
final class MinutesProblems {

    private MinutesProblems() {}

    static HttpProblem adopted(LocalDate adoptedOn) {
        return Refusal.conflict("minutes-adopted").with("adoptedOn", adoptedOn).asException();
    }

    static HttpProblem none() {
        return Refusal.conflict("no-minutes").asException();
    }

    static HttpProblem unexplained(String withWhom) {
        return Refusal.invalid("opinions-unexplained")
                .with("withWhom", withWhom)
                .asException();
    }
}
