package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a contact point or a visit is not recorded. */
final class ContactProblems {

    private ContactProblems() {}

    static HttpProblem oneLeader() {
        return Refusal.invalid("contact-leader").asException();
    }

    static HttpProblem oneTarget() {
        return Refusal.invalid("contact-target").asException();
    }

    static HttpProblem noSuchPerson(UUID personId) {
        return Refusal.invalid("no-such-person").with("personId", personId).asException();
    }

    static HttpProblem withoutPost(String name, String organization) {
        return Refusal.conflict("contact-leader-without-post")
                .with("name", name)
                .with("organization", organization)
                .asException();
    }

    static HttpProblem elsewhere(String organization) {
        return Refusal.conflict("contact-point-elsewhere")
                .with("organization", organization)
                .asException();
    }

    static HttpProblem exists(String name) {
        return Refusal.conflict("contact-point-exists").with("name", name).asException();
    }

    static HttpProblem ended(LocalDate on) {
        return Refusal.conflict("contact-point-ended").with("on", on).asException();
    }

    static HttpProblem notHeldOn(LocalDate day, LocalDate from, LocalDate until) {
        return Refusal.conflict("contact-point-not-held")
                .with("day", day)
                .with("from", from)
                .with("until", until)
                .asException();
    }
}
