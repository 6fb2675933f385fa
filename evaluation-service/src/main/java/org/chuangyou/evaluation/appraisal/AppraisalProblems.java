package org.chuangyou.evaluation.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.cap.Cap;

/** Why an appraisal does not go so. */
final class AppraisalProblems {

    private AppraisalProblems() {}

    static HttpProblem unknown(UUID id) {
        return Refusal.notFound("appraisal-unknown").with("id", id).asException();
    }

    static HttpProblem notAppraised(String personCode) {
        return Refusal.notFound("appraised-unknown").with("person", personCode).asException();
    }

    static HttpProblem heldAlready(String organization, int year) {
        return Refusal.conflict("appraisal-held")
                .with("organization", organization)
                .with("year", year)
                .asException();
    }

    static HttpProblem yearAhead(int year, int present) {
        return Refusal.invalid("appraisal-year")
                .with("year", year)
                .with("present", present)
                .asException();
    }

    static HttpProblem dayAhead(LocalDate day, LocalDate today) {
        return Refusal.invalid("appraisal-day")
                .with("day", day)
                .with("today", today)
                .asException();
    }

    static HttpProblem dayTooEarly(LocalDate day, LocalDate earliest) {
        return Refusal.conflict("appraisal-day-too-early")
                .with("day", day)
                .with("earliest", earliest)
                .asException();
    }

    static HttpProblem noMembers(String organization) {
        return Refusal.unprocessable("appraisal-no-members")
                .with("organization", organization)
                .asException();
    }

    static HttpProblem otherScale(String scale) {
        return Refusal.conflict("appraisal-scale").with("scale", scale).asException();
    }

    static HttpProblem notPossible(AppraisalStatus status, AppraisalAct act) {
        return Refusal.conflict("appraisal-status")
                .with("state", status)
                .with("act", act)
                .asException();
    }

    static HttpProblem excused(String name, Ground ground) {
        return Refusal.conflict("appraised-excused")
                .with("name", name)
                .with("ground", ground)
                .asException();
    }

    static HttpProblem othersWords() {
        return Refusal.forbidden("appraised-others-words").asException();
    }

    static HttpProblem measurementSaysTwoThings() {
        return Refusal.invalid("measurement-one-of-two").asException();
    }

    static HttpProblem measurable(int takingPart, int least) {
        return Refusal.conflict("appraisal-measurable")
                .with("takingPart", takingPart)
                .with("least", least)
                .asException();
    }

    static HttpProblem notCounted(UUID evaluation) {
        return Refusal.conflict("measurement-not-counted")
                .with("evaluation", evaluation)
                .asException();
    }

    static HttpProblem measuredAlready(int year) {
        return Refusal.conflict("measurement-used").with("year", year).asException();
    }

    static HttpProblem onAnotherScale(List<String> asked, List<String> needed) {
        return Refusal.conflict("measurement-on-another-scale")
                .with("asked", asked)
                .with("needed", needed)
                .asException();
    }

    static HttpProblem notMeasured(List<String> names) {
        return Refusal.conflict("measurement-without-some").with("names", names).asException();
    }

    static HttpProblem stepsMissing(List<String> self, List<String> mutual, boolean measured) {
        return Refusal.conflict(measured ? "appraisal-steps-missing" : "appraisal-unmeasured")
                .with("self", self)
                .with("mutual", mutual)
                .asException();
    }

    static HttpProblem notEachOnce(List<String> missing, List<String> tooMany) {
        return Refusal.invalid("findings-not-each-once")
                .with("missing", missing)
                .with("tooMany", tooMany)
                .asException();
    }

    static HttpProblem noSuchGrade(List<String> grades, List<String> scale) {
        return Refusal.invalid("finding-grade")
                .with("grades", grades)
                .with("scale", scale)
                .asException();
    }

    static HttpProblem departingWithoutReason(List<String> names) {
        return Refusal.conflict("finding-without-reason").with("names", names).asException();
    }

    static HttpProblem tooManyExcellent(long excellent, int members, int most, Cap cap) {
        return Refusal.conflict("too-many-excellent")
                .with("excellent", excellent)
                .with("members", members)
                .with("most", most)
                .with("numerator", cap.numerator())
                .with("denominator", cap.denominator())
                .with("rule", cap.source())
                .asException();
    }

    static HttpProblem mendingWithoutReason(LocalDate decidedOn) {
        return Refusal.conflict("findings-mended-without-reason")
                .with("decidedOn", decidedOn)
                .asException();
    }

    static HttpProblem nothingToAnswer(String name) {
        return Refusal.conflict("appraised-nothing-to-answer")
                .with("name", name)
                .asException();
    }

    static HttpProblem notAllTold(List<String> untold, List<String> unanswered) {
        return Refusal.conflict("appraisal-not-all-told")
                .with("untold", untold)
                .with("unanswered", unanswered)
                .asException();
    }
}
