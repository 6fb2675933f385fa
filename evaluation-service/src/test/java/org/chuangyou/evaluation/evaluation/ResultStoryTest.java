package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ResultStoryTest {

    @Inject
    Given given;

    @Inject
    Database database;

    private final Api secretary = Api.as(County.SECRETARY);
    private final Api deputy = Api.as(County.DEPUTY);

    @Test
    void before_closing_only_what_was_issued_is_known() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "教师", 2, "SATISFIED");
        given.codes(evaluation, "教师", 1);

        var view = secretary.read(evaluation);

        view.then().body("groups[0].drawn", is(3)).body("groups[0].issued", is(2));
        assertThat(view.asString()).doesNotContain("cast", "satisf");
    }

    @Test
    void closing_counts_what_was_cast() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "教师", 5, "SATISFIED");
        given.votes(evaluation, "教师", 1, "DISSATISFIED");
        given.votes(evaluation, "家长", 6, "BASICALLY_SATISFIED");

        secretary.move(evaluation, "closing").then().statusCode(202).body("status", is("OPEN"));
        deputy.move(evaluation, "closing").then().statusCode(200).body("status", is("CLOSED"));

        secretary
                .results(evaluation)
                .then()
                .statusCode(200)
                .body("definition.code", is("TOP2"))
                .body("groups[0].turnout.definition", is("TURNOUT"))
                .body("groups[0].turnout.percent", is(60.0f))
                .body("subjects[0].kept.published", is(1))
                .body("subjects[0].withoutPledge", is(false))
                .body("subjects[0].groups[0].satisfaction.numerator", is(25))
                .body("subjects[0].groups[0].satisfaction.denominator", is(30))
                .body("subjects[0].groups[0].satisfaction.percent", is(83.3f))
                .body("subjects[0].groups[0].indicators[4].counts[0].share.percent", is(83.3f))
                .body("subjects[0].groups[1].satisfaction.percent", is(0.0f))
                // 40 % of 83.3 and 60 % of nothing
                .body("subjects[0].overall.percent", is(33.3f))
                .body("subjects[0].overall.denominator", is(60));
    }

    @Test
    void what_is_published_follows_from_the_log_to_the_digit() {
        var evaluation = given.anOpenEvaluation(Draft.ofABranch().subject(County.COMMITTEE));
        given.votes(evaluation, "教师", 5, "SATISFIED");
        given.votes(evaluation, "教师", 1, "DISSATISFIED");
        given.votes(evaluation, "家长", 6, "BASICALLY_SATISFIED");

        given.close(evaluation);

        var log = given.voter(evaluation).result().ok().body();
        var results = secretary.results(evaluation).jsonPath();
        for (var subject = 0; subject < 2; subject++) {
            var total = log.get("subjects").get(subject);
            var published = "subjects[%d].".formatted(subject);
            assertThat(results.getInt(published + "overall.numerator"))
                    .isEqualTo(total.get("satisfied").intValue());
            assertThat(results.getInt(published + "overall.denominator"))
                    .isEqualTo(total.get("valid").intValue());
            assertThat(results.getInt(published + "overall.weight"))
                    .isEqualTo(total.get("weight").intValue());
            assertThat(results.getDouble(published + "overall.percent"))
                    .isEqualTo(total.get("permille").intValue() / 10.0);
        }
        assertThat(log.at("/subjects/0").toString())
                .isEqualTo("{\"permille\":333,\"satisfied\":25,\"subject\":\"s1\","
                        + "\"suppressed\":false,\"valid\":60,\"weight\":100}");
    }

    @Test
    void who_changes_a_weight_after_opening_changes_no_total() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "教师", 5, "SATISFIED");
        given.votes(evaluation, "家长", 5, "DISSATISFIED");

        database.change("UPDATE evaluation_group SET weight = 50 WHERE evaluation_id = ?", evaluation);
        given.close(evaluation);

        secretary.results(evaluation).then().body("subjects[0].overall.percent", is(40.0f));
    }

    @Test
    void closing_announces_totals() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "教师", 5, "SATISFIED");

        given.close(evaluation);

        assertThat(announced(evaluation, 2)).endsWith("evaluation.evaluation-closed.v1");
        var body = Topic.body(records(evaluation, 2).get(1));
        assertThat(body)
                .contains("\"name\":\"教师\",\"weight\":40,\"eligible\":10,\"issued\":5,\"cast\":5")
                .contains("\"numerator\":25,\"denominator\":25,\"percent\":100.0,\"suppressed\":false");
    }

    @Test
    void results_are_the_same_bytes_whoever_reads_them_and_when() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "教师", 5, "SATISFIED");
        given.close(evaluation);
        var atClosing = secretary.results(evaluation).asString();

        secretary.move(evaluation, "publication").then().statusCode(200);

        assertThat(RestAssured.get("/public/evaluations/{id}/results", evaluation)
                        .asString())
                .isEqualTo(atClosing)
                .isEqualTo(secretary.results(evaluation).asString());
        assertThat(announced(evaluation, 3)).endsWith("evaluation.evaluation-published.v1");
    }

    @Test
    void a_group_with_too_few_ballots_is_not_shown_and_not_derivable() {
        var evaluation = given.anOpenEvaluation();
        given.votes(evaluation, "教师", 4, "DISSATISFIED");
        given.votes(evaluation, "家长", 6, "SATISFIED");

        given.close(evaluation);

        secretary
                .results(evaluation)
                .then()
                .body("subjects[0].suppressed", is(true))
                .body("subjects[0].overall", nullValue())
                .body("subjects[0].groups[0].suppressed", is(true))
                .body("subjects[0].groups[0].satisfaction", nullValue())
                .body("subjects[0].groups[0].indicators", hasSize(0))
                .body("subjects[0].groups[1].satisfaction.percent", is(100.0f));
        assertThat(Topic.body(records(evaluation, 2).get(1)))
                .contains("\"numerator\":null,\"denominator\":null,\"percent\":null,\"suppressed\":true");
    }

    @Test
    void members_are_judged_by_their_own_sheet() {
        var evaluation = given.anOpenEvaluation(Draft.ofAMember());
        given.votes(evaluation, "教师", 5, "SATISFIED");

        given.close(evaluation);

        secretary
                .results(evaluation)
                .then()
                .body("subjects[0].kind", is("MEMBER"))
                .body("subjects[0].name", is("示例"))
                .body("subjects[0].withoutPledge", is(true))
                .body("subjects[0].organizationId", is(County.BRANCH.toString()))
                .body("subjects[0].overall.percent", is(100.0f));
    }

    @Test
    void who_was_judged_reads_their_own_result_and_nobody_else_s() {
        given.aCounty();
        County.member("DY00015", "示例二", County.BRANCH);
        await().until(() -> database.count("SELECT count(*) FROM member WHERE person_code = 'DY00015'") == 1);
        var evaluation = given.anOpenEvaluation(Draft.ofAMember().member("DY00015"));
        given.votes(evaluation, "教师", 5, "SATISFIED");
        assertThat(own(County.MEMBER, evaluation)).isEmpty();

        given.close(evaluation);

        assertThat(own(County.MEMBER, evaluation)).containsExactly("示例");
        assertThat(own("DY00015", evaluation)).containsExactly("示例二");
        assertThat(own(County.SECRETARY, evaluation)).isEmpty();
    }

    @Test
    void persons_are_published_only_where_that_was_decided() {
        var evaluation = given.anOpenEvaluation(Draft.ofAMember());
        given.votes(evaluation, "教师", 5, "SATISFIED");
        given.close(evaluation);
        var atClosing = secretary.results(evaluation).asString();
        var other = given.anOpenEvaluation(Draft.ofAMember());
        given.close(other);

        secretary.move(other, "publication").then().statusCode(200).body("personsPublished", is(false));
        secretary.move(evaluation, "publication?persons=true").then().statusCode(200);

        RestAssured.get("/public/evaluations/{id}/results", other)
                .then()
                .statusCode(200)
                .body("subjects", hasSize(0))
                .body("groups", hasSize(1));
        assertThat(RestAssured.get("/public/evaluations/{id}/results", evaluation)
                        .asString())
                .isEqualTo(atClosing);
        secretary.results(other).then().body("subjects[0].name", is("示例"));
    }

    @Test
    void how_a_member_was_judged_is_not_announced() {
        var evaluation = given.anOpenEvaluation(Draft.ofAMember());
        given.votes(evaluation, "教师", 5, "SATISFIED");

        given.close(evaluation);

        assertThat(Topic.body(records(evaluation, 2).get(1)))
                .contains("\"kind\":\"MEMBER\"")
                .contains("\"numerator\":null,\"denominator\":null,\"percent\":null,\"suppressed\":false");
    }

    private static List<String> own(String person, UUID evaluation) {
        return Api.as(person)
                .request()
                .get("/evaluations/mine/results?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.evaluationId == '" + evaluation + "' }.result.name");
    }

    private static List<String> announced(UUID evaluation, int count) {
        return records(evaluation, count).stream().map(Topic::type).toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(UUID evaluation, int count) {
        return Topic.named("evaluation.events")
                .await(count, record -> evaluation.toString().equals(record.key()));
    }
}
