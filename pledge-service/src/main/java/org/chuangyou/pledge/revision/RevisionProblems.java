package org.chuangyou.pledge.revision;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a revision. */
final class RevisionProblems {

    private RevisionProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("revision-not-found").asException();
    }

    static HttpProblem notNow(RevisionAct act, RevisionStatus status) {
        return Refusal.conflict("revision-status")
                .with("act", act)
                .with("current", status)
                .with("required", act.from().stream().sorted().toList())
                .asException();
    }
}
