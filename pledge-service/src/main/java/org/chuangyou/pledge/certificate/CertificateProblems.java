package org.chuangyou.pledge.certificate;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a certificate. */
final class CertificateProblems {

    private CertificateProblems() {}

    static HttpProblem issuerOnly() {
        return Refusal.forbidden("certificate-issuer-only").asException();
    }

    static HttpProblem receiverOnly() {
        return Refusal.forbidden("certificate-receiver-only").asException();
    }

    static HttpProblem bothSides() {
        return Refusal.forbidden("certificate-both-sides").asException();
    }

    static HttpProblem noneAbove(String organization) {
        return Refusal.conflict("certificate-none-above")
                .with("organization", organization)
                .asException();
    }

    static HttpProblem levelMissing(String issuer, CertificateKind kind, int year) {
        return Refusal.conflict("certificate-level-missing")
                .with("issuer", issuer)
                .with("kind", kind)
                .with("year", year)
                .asException();
    }

    static HttpProblem exists(String organization, CertificateKind kind, int year) {
        return Refusal.conflict("certificate-exists")
                .with("organization", organization)
                .with("kind", kind)
                .with("year", year)
                .asException();
    }

    static HttpProblem notItsMember(String personCode, String organization) {
        return Refusal.conflict("certificate-not-its-member")
                .with("personCode", personCode)
                .with("organization", organization)
                .asException();
    }

    static HttpProblem assessmentIncomplete(List<Integer> expected, List<Integer> judged) {
        return Refusal.invalid("assessment-incomplete")
                .with("expected", expected)
                .with("judged", judged)
                .asException();
    }
}
