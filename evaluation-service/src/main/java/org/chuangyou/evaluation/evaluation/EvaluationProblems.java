package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.pair.PairView;
import org.chuangyou.evaluation.poll.SubjectKind;

/** The refusals about evaluations. */
final class EvaluationProblems {

    private EvaluationProblems() {}

    static HttpProblem unknown(UUID id) {
        return Refusal.notFound("evaluation-unknown").with("id", id).asException();
    }

    static HttpProblem notPossible(EvaluationStatus status, Act act) {
        return Refusal.conflict("evaluation-status")
                .with("state", status)
                .with("act", act)
                .asException();
    }

    static HttpProblem closingNeedsAnother() {
        return Refusal.conflict("closing-needs-another").asException();
    }

    static HttpProblem ownTally() {
        return Refusal.forbidden("paper-own-tally").asException();
    }

    static HttpProblem weights(int sum) {
        return Refusal.invalid("weights-not-100").with("sum", sum).asException();
    }

    static HttpProblem membersTwice() {
        return Refusal.invalid("members-twice").asException();
    }

    static HttpProblem teacherElsewhere(String teacher) {
        return Refusal.conflict("teacher-in-other-pair")
                .with("teacher", teacher)
                .asException();
    }

    static HttpProblem meetingDay(Form form) {
        return Refusal.invalid("evaluation-meeting").with("form", form).asException();
    }

    static HttpProblem windowInStrictMode() {
        return Refusal.conflict("evaluation-window-strict").asException();
    }

    static HttpProblem groupTwice() {
        return Refusal.invalid("group-twice").asException();
    }

    static HttpProblem subjectTwice() {
        return Refusal.invalid("subject-twice").asException();
    }

    static HttpProblem subjectOfOtherKind(SubjectKind expected) {
        return Refusal.invalid("subject-of-other-kind")
                .with("expected", expected)
                .asException();
    }

    static HttpProblem subjectNotBelow(String subject) {
        return Refusal.conflict("subject-not-below").with("subject", subject).asException();
    }

    static HttpProblem templateMissing(String code, int version) {
        return Refusal.conflict("template-missing")
                .with("code", code)
                .with("version", version)
                .asException();
    }

    static HttpProblem definitionMissing(String code) {
        return Refusal.conflict("definition-missing").with("code", code).asException();
    }

    static HttpProblem definitionUnfit(String code, List<String> grades) {
        return Refusal.conflict("definition-unfit")
                .with("code", code)
                .with("grades", grades)
                .asException();
    }

    static HttpProblem tooFewEligible(Group group, int k) {
        return Refusal.unprocessable("too-few-eligible")
                .with("group", group.name())
                .with("eligible", group.eligible())
                .with("k", k)
                .asException();
    }

    static HttpProblem pairMissing(String code) {
        return Refusal.conflict("pair-missing").with("code", code).asException();
    }

    static HttpProblem pairJudgesOthers(PairView pair, SubjectKind kind) {
        return Refusal.conflict("pair-judges-others")
                .with("pair", pair.label())
                .with("kind", kind)
                .with("source", pair.source())
                .asException();
    }

    static HttpProblem pairRaters(PairView pair, List<String> strangers) {
        return Refusal.conflict("pair-raters")
                .with("pair", pair.label())
                .with("raters", pair.raters())
                .with("strangers", strangers)
                .with("source", pair.source())
                .asException();
    }

    static HttpProblem pairShowsTooFew(PairView pair, int k) {
        return of(pair, Refusal.unprocessable("pair-shows-too-few"))
                .with("k", k)
                .with("least", pair.leastRaters())
                .asException();
    }

    static HttpProblem pairWithoutWords(PairView pair) {
        return of(pair, Refusal.conflict("pair-without-words")).asException();
    }

    static HttpProblem pairOnItself(PairView pair) {
        return of(pair, Refusal.conflict("pair-on-itself")).asException();
    }

    static HttpProblem pairTooFewBranches(PairView pair, int branches) {
        return of(pair, Refusal.unprocessable("pair-too-few-branches"))
                .with("branches", branches)
                .with("least", pair.leastRaters())
                .asException();
    }

    private static Refusal of(PairView pair, Refusal refusal) {
        return refusal.with("pair", pair.label()).with("source", pair.source());
    }

    static HttpProblem noPledge(List<String> subjects) {
        return Refusal.conflict("pledge-missing").with("subjects", subjects).asException();
    }

    static HttpProblem groupUnknown(String group) {
        return Refusal.notFound("group-unknown").with("group", group).asException();
    }

    static HttpProblem notPublished() {
        return Refusal.notFound("results-unknown").asException();
    }
}
