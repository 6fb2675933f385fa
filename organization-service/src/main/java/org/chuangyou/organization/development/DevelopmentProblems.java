package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a step on the way is not taken. */
final class DevelopmentProblems {

    private DevelopmentProblems() {}

    static HttpProblem missing(DevelopmentAct act, List<DevelopmentAct> missing) {
        return Refusal.conflict("development-step-missing")
                .with("act", act)
                .with("missing", missing)
                .with(
                        "articles",
                        missing.stream().map(DevelopmentAct::article).distinct().toList())
                .asException();
    }

    static HttpProblem done(DevelopmentAct act, DevelopmentStep step) {
        return Refusal.conflict("development-step-done")
                .with("act", act)
                .with("step", step)
                .asException();
    }

    static HttpProblem over(DevelopmentAct act, DevelopmentStep step, LocalDate endedOn) {
        return Refusal.conflict("development-over")
                .with("act", act)
                .with("step", step)
                .with("endedOn", endedOn)
                .asException();
    }

    static HttpProblem disqualifyInstead(DevelopmentStep step) {
        return Refusal.conflict("disqualify-instead").with("step", step).asException();
    }

    static HttpProblem none() {
        return Refusal.notFound("no-development").asException();
    }

    static HttpProblem underWay(DevelopmentStep step) {
        return Refusal.conflict("development-under-way").with("step", step).asException();
    }

    static HttpProblem extensionUsed(LocalDate probationEndsOn) {
        return Refusal.conflict("extension-used")
                .with("probationEndsOn", probationEndsOn)
                .asException();
    }

    static HttpProblem probationNotOver(LocalDate probationEndsOn) {
        return Refusal.conflict("probation-not-over")
                .with("probationEndsOn", probationEndsOn)
                .asException();
    }

    static HttpProblem withoutVote(UUID personId, String name, LocalDate on) {
        return Refusal.conflict("not-a-full-member")
                .with("personId", personId)
                .with("name", name)
                .with("on", on)
                .asException();
    }

    static HttpProblem notAContact(UUID personId, String name, LocalDate on) {
        return Refusal.conflict("not-a-full-member-here")
                .with("personId", personId)
                .with("name", name)
                .with("on", on)
                .asException();
    }

    static HttpProblem voteNotCarried(UUID voteId) {
        return Refusal.conflict("vote-not-carried").with("voteId", voteId).asException();
    }

    static HttpProblem voteOnAnotherDay(LocalDate carriedOn, LocalDate resolvedOn) {
        return Refusal.conflict("vote-on-another-day")
                .with("carriedOn", carriedOn)
                .with("resolvedOn", resolvedOn)
                .asException();
    }
}
