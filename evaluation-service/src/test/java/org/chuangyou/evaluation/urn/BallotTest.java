package org.chuangyou.evaluation.urn;

import java.util.ArrayList;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.chuangyou.evaluation.voter.Answer;
import org.chuangyou.evaluation.voter.Voter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class BallotTest {

    private static final String CONTEST = "g1.s1";

    @Inject
    Given given;

    @Inject
    Databases databases;

    @Test
    void a_ballot_is_taken_and_its_leaf_given_back() {
        var voter = given.aVoterInSession(given.anOpenEvaluation());

        var answer = voter.cast(voter.ballot(CONTEST, "SATISFIED"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(Base64.getUrlDecoder().decode(answer.body().get("leaf").asText()))
                .hasSize(32);
    }

    @Test
    void of_many_identical_casts_at_once_one_is_new_and_all_get_the_same_bytes() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var ballot = voter.ballot(CONTEST, "SATISFIED");

        var answers = AtOnce.times(50, () -> voter.cast(ballot));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
        assertThat(cast(poll)).isEqualTo(1);
    }

    @Test
    void a_ballot_with_another_pad_is_the_same_ballot() {
        var voter = given.aVoterInSession(given.anOpenEvaluation());
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        var first = voter.cast(ballot);

        var padded = voter.cast(Voter.padded(ballot, "x"));

        assertThat(padded).isEqualTo(new Answer(200, first.text(), first.contentType(), null));
    }

    @Test
    void of_many_different_ballots_with_one_token_at_once_one_is_taken() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var paper = voter.issued(CONTEST);

        var answers = AtOnce.times(20, () -> voter.cast(paper.ballot(voter.everything("SATISFIED"))));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(cast(poll)).isEqualTo(1);
    }

    @Test
    void one_message_signed_twice_is_still_one_vote() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var paper = voter.issued(CONTEST);
        voter.cast(paper.ballot(voter.everything("SATISFIED"))).ok();
        voter.issue(paper).ok();

        var answer = voter.cast(paper.ballot(voter.everything("SATISFIED")));

        Api.refused(answer, 409, "token-spent", "每个凭证只能投一次");
    }

    @Test
    void in_strict_mode_nothing_is_cast_while_it_is_issued_and_nothing_issued_while_it_is_cast() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().with("mode", "STRICT"));
        var voter = given.aVoterInSession(poll);
        var late = given.aVoterInSession(poll);
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        var early = voter.cast(ballot);

        Api.as(County.SECRETARY).move(poll, "casting").then().statusCode(200);

        Api.refused(early, 409, "phase", "尚未进入这一阶段");
        Api.refused(late.issue(late.paper(CONTEST)), 409, "phase", "尚未进入这一阶段");
        assertThat(voter.cast(ballot).status()).isEqualTo(201);
    }

    @Test
    void the_phase_is_told_without_a_ballot_and_without_a_name() {
        var strict = given.anOpenEvaluation(Draft.ofABranch().with("mode", "STRICT"));
        var oneSitting = given.anOpenEvaluation();

        assertThat(phase(oneSitting)).isEqualTo("ISSUING_AND_CASTING");
        assertThat(phase(strict)).isEqualTo("ISSUING");
        Api.as(County.SECRETARY).move(strict, "casting").then().statusCode(200);
        assertThat(phase(strict)).isEqualTo("CASTING");
        given.close(strict);
        assertThat(phase(strict)).isEqualTo("CLOSED");
    }

    @Test
    void a_poll_there_is_not_has_no_phase() {
        Api.refused(RestAssured.get("/polls/{id}/phase", UUID.randomUUID()), 404, "poll-unknown", "没有这一投票");
    }

    @Test
    void after_closing_no_ballot_is_taken_but_one_taken_before_is_confirmed() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var before = voter.ballot(CONTEST, "SATISFIED");
        voter.cast(before).ok();
        var late = given.aVoterInSession(poll);
        var after = late.ballot(CONTEST, "SATISFIED");
        given.close(poll);

        assertThat(voter.cast(before).status()).isEqualTo(200);
        Api.refused(late.cast(after), 409, "phase", "已经关闭");
    }

    @Test
    void a_ballot_for_a_poll_there_is_not_is_refused() {
        var voter = given.aVoterInSession(given.anOpenEvaluation());
        var ballot = voter.ballot(CONTEST, "SATISFIED");

        Api.refused(given.voter(UUID.randomUUID()).cast(ballot), 404, "poll-unknown", "没有这一投票");
    }

    @Test
    void casts_and_closing_at_once_lose_no_ballot_that_was_confirmed() {
        var poll = given.anOpenEvaluation();
        var voters = Stream.generate(() -> given.aVoterInSession(poll)).limit(8).toList();
        var ballots =
                voters.stream().map(voter -> voter.ballot(CONTEST, "SATISFIED")).toList();
        var acts = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < voters.size(); i++) {
            var voter = voters.get(i);
            var ballot = ballots.get(i);
            acts.add(() -> voter.cast(ballot).status());
        }
        acts.add(4, () -> {
            given.close(poll);
            return 0;
        });

        var statuses = AtOnce.all(acts);

        var confirmed = statuses.stream().filter(status -> status == 201).count();
        assertThat(cast(poll)).isEqualTo(confirmed);
        assertThat(counted(poll)).isEqualTo(confirmed);
    }

    private long cast(UUID poll) {
        return databases.ballots(poll);
    }

    private static String phase(UUID poll) {
        return RestAssured.get("/polls/{id}/phase", poll)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=5"))
                .extract()
                .path("phase");
    }

    private int counted(UUID poll) {
        return Api.as(County.SECRETARY).results(poll).path("groups[0].cast");
    }
}
