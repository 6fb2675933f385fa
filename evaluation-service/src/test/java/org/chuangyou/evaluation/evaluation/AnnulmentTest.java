package org.chuangyou.evaluation.evaluation;

import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** Where slips have leaked, nothing is counted. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AnnulmentTest {

    private static final String REASON = "部分测评码在发放前外泄";

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void an_annulled_evaluation_says_why_and_has_no_result() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "教师", 5, "SATISFIED");

        annul(County.SECRETARY, evaluation, REASON)
                .then()
                .statusCode(200)
                .body("status", is("ANNULLED"))
                .body("annulled.reason", is(REASON));

        Api.refused(Api.as(County.SECRETARY).results(evaluation), 409, "evaluation-status", "已作废");
        Api.refused(Api.as(County.DEPUTY).move(evaluation, "closing"), 409, "evaluation-status", "已作废");
    }

    @Test
    void nothing_is_issued_any_more() {
        var evaluation = given.anOpenEvaluation();
        var code = given.aCode(evaluation);

        annul(County.SECRETARY, evaluation, REASON).then().statusCode(200);

        Api.refused(Api.as(County.SECRETARY).orderSlips(evaluation, "教师", 1), 409, "evaluation-status", "已作废");
        Api.refused(given.voter(evaluation).open(code), 401, "code-refused", "");
    }

    @Test
    void a_ballot_in_hand_is_not_taken_any_more() {
        var evaluation = given.anOpenEvaluation();
        var voter = given.aVoterInSession(evaluation);
        var ballot = voter.ballot("g1.s1", "SATISFIED");

        annul(County.SECRETARY, evaluation, REASON).then().statusCode(200);

        Api.refused(voter.cast(ballot), 409, "phase", "");
    }

    @Test
    void devices_that_wait_for_casting_are_told_that_it_is_over() {
        var evaluation = given.anOpenEvaluation(Draft.ofABranch().with("mode", "STRICT"));

        annul(County.SECRETARY, evaluation, REASON).then().statusCode(200);

        RestAssured.get("/polls/{id}/phase", evaluation).then().body("phase", is("CLOSED"));
    }

    @Test
    void annulling_is_announced_without_the_reason_and_audited() {
        var evaluation = given.anOpenEvaluation();

        annul(County.SECRETARY, evaluation, REASON).then().statusCode(200);

        var told = Topic.named("evaluation.events")
                .await(2, record -> evaluation.toString().equals(record.key()))
                .get(1);
        assertThat(Topic.type(told)).isEqualTo("evaluation.evaluation-annulled.v1");
        assertThat(Topic.body(told)).doesNotContain(REASON);
        assertThat(database.count(
                        "SELECT count(*) FROM audit WHERE act = 'annul-evaluation' AND object = ? AND actor = ?",
                        evaluation.toString(),
                        County.SECRETARY))
                .isOne();
    }

    @Test
    void nothing_is_annulled_without_a_reason_or_by_a_stranger_or_once_counted() {
        var evaluation = given.anOpenEvaluation();
        annul(County.SECRETARY, evaluation, " ").then().statusCode(400);
        annul(County.BRANCH_SECRETARY, evaluation, REASON).then().statusCode(404);

        given.close(evaluation);

        Api.refused(annul(County.SECRETARY, evaluation, REASON), 409, "evaluation-status", "不能作废");
    }

    private static Response annul(String person, UUID evaluation, String reason) {
        return Api.as(person)
                .request()
                .header("If-Match", Api.as(County.SECRETARY).read(evaluation).header("ETag"))
                .body(Map.of("reason", reason))
                .post("/evaluations/{id}/annulment", evaluation);
    }
}
