package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.Collection;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done in a round of reserve cadres. */
final class CadreProblems {

    private CadreProblems() {}

    static HttpProblem roundClosed(String title, LocalDate closedOn) {
        return Refusal.conflict("cadre-round-closed")
                .with("round", title)
                .with("closedOn", closedOn)
                .asException();
    }

    static HttpProblem roundUnfinished(String title, long onTheWay) {
        return Refusal.conflict("cadre-round-unfinished")
                .with("round", title)
                .with("onTheWay", onTheWay)
                .asException();
    }

    static HttpProblem notNow(NominationAct act, NominationStatus status) {
        return Refusal.conflict("cadre-nomination-status")
                .with("act", act)
                .with("current", status)
                .with("required", act.from())
                .asException();
    }

    static HttpProblem outsideRound(String organization, String organizer) {
        return Refusal.conflict("cadre-round-held-elsewhere")
                .with("organization", organization)
                .with("organizer", organizer)
                .asException();
    }

    static HttpProblem nomineeFromElsewhere(String organization) {
        return Refusal.conflict("cadre-nominee-from-elsewhere")
                .with("organization", organization)
                .asException();
    }

    static HttpProblem alreadyNominated() {
        return Refusal.conflict("cadre-already-nominated").asException();
    }

    static HttpProblem impossibleVotes(int eligible, int present, int inFavour) {
        return Refusal.invalid("impossible-votes")
                .with("eligible", eligible)
                .with("present", present)
                .with("inFavour", inFavour)
                .asException();
    }

    static HttpProblem notReadyForNotice(Collection<String> codes) {
        return Refusal.conflict("cadre-not-ready-for-notice")
                .with("persons", codes)
                .asException();
    }

    static HttpProblem unknownNominations(int unknown) {
        return Refusal.conflict("cadre-unknown-nominations")
                .with("unknown", unknown)
                .asException();
    }

    static HttpProblem noticeTooLong(LocalDate startsOn, LocalDate endsOn) {
        return Refusal.invalid("notice-too-long")
                .with("startsOn", startsOn)
                .with("endsOn", endsOn)
                .asException();
    }

    static HttpProblem noticeRunning(LocalDate endsOn, LocalDate listedOn) {
        return Refusal.conflict("cadre-notice-running")
                .with("endsOn", endsOn)
                .with("listedOn", listedOn)
                .asException();
    }

    static HttpProblem objectionsStand(long open, long upheld) {
        return Refusal.conflict("cadre-objections-stand")
                .with("open", open)
                .with("upheld", upheld)
                .asException();
    }

    static HttpProblem objectionResolved(int number, LocalDate resolvedOn) {
        return Refusal.conflict("cadre-objection-resolved")
                .with("number", number)
                .with("resolvedOn", resolvedOn)
                .asException();
    }

    static HttpProblem noSuchObjection(int number, int objections) {
        return Refusal.notFound("cadre-no-such-objection")
                .with("number", number)
                .with("objections", objections)
                .asException();
    }
}
