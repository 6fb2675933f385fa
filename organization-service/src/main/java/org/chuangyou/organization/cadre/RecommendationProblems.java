package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done in a directed recommendation. */
final class RecommendationProblems {

    private RecommendationProblems() {}

    static HttpProblem notNow(
            RecommendationAct act, RecommendationStage stage, LocalDate suspendedOn, String suspendedReason) {
        if (suspendedOn != null) {
            return Refusal.conflict("recommendation-suspended")
                    .with("act", act)
                    .with("suspendedOn", suspendedOn)
                    .with("reason", suspendedReason)
                    .asException();
        }
        if (act == RecommendationAct.RESUME) {
            return Refusal.conflict("recommendation-not-suspended")
                    .with("current", stage)
                    .asException();
        }
        return Refusal.conflict("recommendation-stage")
                .with("act", act)
                .with("current", stage)
                .with("required", act.at())
                .asException();
    }

    static HttpProblem unitElsewhere(String unit, String organization) {
        return Refusal.conflict("recommendation-unit-elsewhere")
                .with("unit", unit)
                .with("organization", organization)
                .asException();
    }

    static HttpProblem personsElsewhere(int unknown, String organization) {
        return Refusal.conflict("recommendation-persons-elsewhere")
                .with("unknown", unknown)
                .with("organization", organization)
                .asException();
    }

    static HttpProblem postsRepeat(List<String> posts) {
        return Refusal.invalid("recommendation-posts-repeat")
                .with("posts", posts)
                .asException();
    }

    static HttpProblem personRepeats(String post) {
        return Refusal.invalid("recommendation-person-repeats")
                .with("post", post)
                .asException();
    }

    static HttpProblem unknownPosts(List<String> unknown, List<String> posts) {
        return Refusal.invalid("recommendation-unknown-posts")
                .with("unknown", unknown)
                .with("posts", posts)
                .asException();
    }

    static HttpProblem tooManyPresent(int expected, int present) {
        return Refusal.invalid("recommendation-too-many-present")
                .with("expected", expected)
                .with("present", present)
                .asException();
    }

    static HttpProblem tooManyVotes(String post, int most, long votes, int present, long limit) {
        return Refusal.invalid("recommendation-too-many-votes")
                .with("post", post)
                .with("most", most)
                .with("votes", votes)
                .with("present", present)
                .with("limit", limit)
                .asException();
    }
}
