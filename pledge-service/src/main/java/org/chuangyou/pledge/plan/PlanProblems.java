package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a plan. */
final class PlanProblems {

    private PlanProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("plan-not-found").asException();
    }

    static HttpProblem leadersOnly() {
        return Refusal.forbidden("plan-leaders-only").asException();
    }

    static HttpProblem incomplete(List<Clarity> missing) {
        return Refusal.conflict("plan-incomplete").with("missing", missing).asException();
    }

    static HttpProblem massesNotHeard(int ahead) {
        return Refusal.conflict("masses-not-heard").with("ahead", ahead).asException();
    }

    static HttpProblem massesNotHeardAnew(LocalDate publishedOn) {
        return Refusal.conflict("masses-not-heard-anew")
                .with("publishedOn", publishedOn)
                .asException();
    }

    static HttpProblem notNow(PlanAct act, PlanStatus status) {
        return Refusal.conflict("plan-status")
                .with("act", act)
                .with("current", status)
                .with("required", act.from().stream().sorted().toList())
                .asException();
    }
}
