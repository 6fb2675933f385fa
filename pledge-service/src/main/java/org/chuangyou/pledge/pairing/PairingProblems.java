package org.chuangyou.pledge.pairing;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why nobody is paired. */
final class PairingProblems {

    private PairingProblems() {}

    static HttpProblem helpedIncomplete(HelpedKind kind, List<String> missing) {
        return Refusal.invalid("helped-incomplete")
                .with("kind", kind)
                .with("missing", missing)
                .asException();
    }

    static HttpProblem helperOfAnother(String helperCode, String organization) {
        return Refusal.conflict("helper-of-another-organization")
                .with("helper", helperCode)
                .with("organization", organization)
                .asException();
    }
}
