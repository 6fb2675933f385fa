package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class EvaluationStoryTest {

    @Inject
    Given given;

    @Inject
    Database database;

    private final Api secretary = Api.as(County.SECRETARY);

    @Test
    void a_secretary_drafts_an_evaluation() {
        given.aCounty();

        var response = secretary.draft(Draft.ofABranch());

        response.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/evaluations/" + response.path("id")))
                .body("status", is("DRAFT"))
                .body("subjects.name", contains("县民族中学党支部"))
                .body("groups.name", contains("教师", "家长"));
    }

    @Test
    void a_draft_is_edited_on_the_version_that_was_read() {
        var evaluation = given.aDraft();

        secretary
                .edit(evaluation, Draft.ofABranch().with("title", "补测"), "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", is("补测"))
                .body("groups", hasSize(2));
    }

    @Test
    void opening_announces_it_and_gives_everybody_the_manifest() {
        var evaluation = given.aDraft();

        secretary.move(evaluation, "opening").then().statusCode(200).body("status", is("OPEN"));

        RestAssured.get("/polls/{id}/manifest", evaluation)
                .then()
                .statusCode(200)
                .body("contests.contest", contains("g1.s1", "g2.s1"))
                .body("contests.eligible", contains(10, 20))
                .body("contests[0].key.alg", is("PS384"))
                .body("grades.label", hasItem("基本满意"))
                .body("indicators", hasSize(5));
        assertThat(announced(evaluation, 1)).containsExactly("evaluation.evaluation-opened.v1");
    }

    @Test
    void a_list_shows_the_subtree_page_by_page() {
        given.aDraft();
        given.aDraft();

        var first = secretary.request().get("/evaluations?limit=1&organizationId={id}", County.COMMITTEE);
        var second = secretary
                .request()
                .get("/evaluations?limit=1&organizationId={id}&cursor={next}", County.COMMITTEE, first.path("next"));

        first.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
        second.then().body("items", hasSize(1));
        assertThat(second.<String>path("items[0].id")).isGreaterThan(first.path("items[0].id"));
    }

    @Test
    void a_retried_draft_is_the_same_draft() {
        given.aCounty();
        var key = UUID.randomUUID().toString();

        var locations = Stream.generate(() -> secretary.draft(Draft.ofABranch(), key))
                .limit(2)
                .map(response -> response.then().statusCode(201).extract().header("Location"))
                .toList();

        assertThat(locations.get(0)).isEqualTo(locations.get(1));
    }

    @Test
    void decisions_and_readings_are_on_record() {
        var evaluation = given.aPublishedEvaluation();

        secretary.results(evaluation).then().statusCode(200);

        assertThat(acts(evaluation, County.SECRETARY))
                .contains(
                        "draft-evaluation", "open-evaluation", "propose-closing", "publish-evaluation", "read-results");
        assertThat(acts(evaluation, County.DEPUTY)).contains("close-evaluation");
    }

    private List<String> acts(UUID evaluation, String actor) {
        return database.texts("SELECT act FROM audit WHERE object = ? AND actor = ?", evaluation.toString(), actor);
    }

    private static List<String> announced(UUID evaluation, int count) {
        return records(evaluation, count).stream().map(Topic::type).toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(UUID evaluation, int count) {
        return Topic.named("evaluation.events")
                .await(count, record -> evaluation.toString().equals(record.key()));
    }
}
