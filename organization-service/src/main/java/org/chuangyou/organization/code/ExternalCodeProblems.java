package org.chuangyou.organization.code;

import java.time.LocalDate;
import java.util.Locale;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a code is not recorded. */
final class ExternalCodeProblems {

    private ExternalCodeProblems() {}

    /** Each scheme says in its own words what it looks like. */
    static HttpProblem malformed(Scheme scheme, String value) {
        var code = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-malformed";
        return Refusal.invalid(code).with("value", value).asException();
    }

    static HttpProblem wrongCheckDigit(String value, char expected) {
        return Refusal.invalid("uscc-check-digit")
                .with("value", value)
                .with("found", value.substring(value.length() - 1))
                .with("expected", String.valueOf(expected))
                .asException();
    }

    static HttpProblem notForSubject(Scheme scheme, SubjectKind kind) {
        return Refusal.invalid("scheme-not-for-subject")
                .with("scheme", scheme)
                .with("subject", kind)
                .asException();
    }

    static HttpProblem overlaps(ExternalCode known, LocalDate validFrom) {
        return Refusal.conflict("external-code-overlaps")
                .with("scheme", known.scheme())
                .with("value", known.value())
                .with("since", known.validFrom())
                .with("validFrom", validFrom)
                .asException();
    }

    static HttpProblem taken(ExternalCode known) {
        return Refusal.conflict("external-code-taken")
                .with("scheme", known.scheme())
                .with("value", known.value())
                .with("subject", known.subjectKind())
                .with("subjectId", known.subjectId())
                .with("since", known.validFrom())
                .asException();
    }
}
