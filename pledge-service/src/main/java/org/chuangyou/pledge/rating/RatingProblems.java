package org.chuangyou.pledge.rating;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why a pledge is not rated. */
final class RatingProblems {

    private RatingProblems() {}

    static HttpProblem already(Rater rater, LocalDate ratedOn) {
        return Refusal.conflict("already-rated")
                .with("rater", rater)
                .with("ratedOn", ratedOn)
                .asException();
    }

    static HttpProblem notCounted(Rater rater) {
        return Refusal.invalid("rater-not-counted").with("rater", rater).asException();
    }

    static HttpProblem nobodyCounted() {
        return Refusal.invalid("nobody-counted").asException();
    }

    static HttpProblem moreThanInvited(NewCount said) {
        return Refusal.invalid("more-than-invited")
                .with("counted", said.total())
                .with("invited", said.invited())
                .asException();
    }

    static HttpProblem membersAreCounted() {
        return Refusal.invalid("members-are-counted").asException();
    }

    static HttpProblem exclusionsOfMembers() {
        return Refusal.invalid("exclusions-of-members").asException();
    }

    static HttpProblem moreThanMembers(NewCount said, long members) {
        return Refusal.conflict("more-than-members")
                .with("counted", said.total())
                .with("heldOn", said.heldOn())
                .with("members", members)
                .with("excluded", said.excluded())
                .asException();
    }
}
