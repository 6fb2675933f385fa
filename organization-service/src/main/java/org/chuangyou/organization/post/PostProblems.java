package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why somebody does not hold a post. */
final class PostProblems {

    private PostProblems() {}

    static HttpProblem noSuchPerson(UUID personId) {
        return Refusal.invalid("no-such-person").with("personId", personId).asException();
    }

    static HttpProblem nonMember(Tenure wanted) {
        return about("post-for-non-member", wanted).asException();
    }

    static HttpProblem notYetMember(Tenure wanted) {
        return about("post-before-membership", wanted)
                .with("day", wanted.from())
                .asException();
    }

    static HttpProblem onProbation(Tenure wanted) {
        return about("post-for-probationary", wanted).asException();
    }

    static HttpProblem fromElsewhere(Tenure wanted) {
        return about("holder-from-elsewhere", wanted).asException();
    }

    static HttpProblem notOfKind(Tenure wanted) {
        return about("office-not-of-kind", wanted)
                .with("kind", wanted.place().kind())
                .asException();
    }

    static HttpProblem heldAlready(Tenure wanted, Post other) {
        return period(about("post-held-already", wanted), other).asException();
    }

    static HttpProblem secretaryThen(Tenure wanted, Post other, String otherName) {
        return period(about("secretary-overlap", wanted), other)
                .with("other", otherName)
                .asException();
    }

    static HttpProblem notOfTerm(LocalDate assumedOn, LocalDate from, LocalDate until) {
        return Refusal.conflict("post-outside-term")
                .with("assumedOn", assumedOn)
                .with("from", from)
                .with("until", until)
                .asException();
    }

    static HttpProblem noSuchTerm(UUID termId) {
        return Refusal.invalid("no-such-term").with("termId", termId).asException();
    }

    static HttpProblem noTermFrom(LocalDate electedOn) {
        return Refusal.invalid("no-term-from").with("electedOn", electedOn).asException();
    }

    static HttpProblem relinquished(LocalDate on) {
        return Refusal.conflict("post-relinquished").with("on", on).asException();
    }

    private static Refusal about(String code, Tenure wanted) {
        return Refusal.conflict(code)
                .with("name", wanted.holder().name())
                .with("organization", wanted.place().name())
                .with("office", wanted.office());
    }

    private static Refusal period(Refusal refusal, Post other) {
        return refusal.with("from", other.assumedOn()).with("until", other.relinquishedOn());
    }
}
