package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a matter of any kind. */
public final class MatterProblems {

    private MatterProblems() {}

    public static HttpProblem notFound() {
        return Refusal.notFound("matter-not-found").asException();
    }

    static HttpProblem outside(String organization) {
        return Refusal.forbidden("matter-of-another-organization")
                .with("organization", organization)
                .asException();
    }

    static HttpProblem committeeOnly() {
        return Refusal.forbidden("matter-committee-only").asException();
    }

    static HttpProblem recorderOnly() {
        return Refusal.forbidden("matter-recorder-only").asException();
    }

    static HttpProblem notOwn(List<String> codes, String organization) {
        return Refusal.conflict("not-own-members")
                .with("codes", codes)
                .with("organization", organization)
                .asException();
    }

    static HttpProblem ownGuests(List<String> codes, String organization) {
        return Refusal.conflict("guests-of-own")
                .with("codes", codes)
                .with("organization", organization)
                .asException();
    }

    public static HttpProblem notPublic() {
        return Refusal.conflict("matter-not-public").asException();
    }

    public static HttpProblem takenDown(String reason) {
        return Refusal.conflict("matter-taken-down").with("reason", reason).asException();
    }

    static HttpProblem notNow(Object act, Object status, List<?> required) {
        return Refusal.conflict("matter-status")
                .with("act", act)
                .with("current", status)
                .with("required", required)
                .asException();
    }

    static HttpProblem dayToCome(LocalDate day, LocalDate today) {
        return Refusal.conflict("day-to-come")
                .with("day", day)
                .with("today", today)
                .asException();
    }

    static HttpProblem dayTooEarly(LocalDate day, LocalDate earliest) {
        return Refusal.conflict("day-too-early")
                .with("day", day)
                .with("earliest", earliest)
                .asException();
    }

    static HttpProblem unknownMembers(List<String> unknown) {
        return Refusal.conflict("members-unknown").with("unknown", unknown).asException();
    }
}
