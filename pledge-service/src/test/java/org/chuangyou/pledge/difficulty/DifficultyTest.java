package org.chuangyou.pledge.difficulty;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What is closed is not therefore solved: a difficulty is solved and how, planned, or explained; and it may come back. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class DifficultyTest {

    @Inject
    GivenMatters given;

    @Inject
    Database database;

    @Inject
    Today today;

    @AfterEach
    void today_is_as_usual() {
        today.isAsUsual();
    }

    @Test
    void a_difficulty_is_explained_planned_solved_and_comes_back() {
        var difficulty = given.aDifficulty();
        act(SECRETARY, difficulty, "explanation", GivenMatters.EXPLANATION)
                .statusCode(200)
                .body("answer.toldHow", is("家长会"))
                .body("answer.dueOn", is("2011-09-01"));
        act(SECRETARY, difficulty, "plan", GivenMatters.PLAN).body("answer.byWhom", is("总务处"));
        act(SECRETARY, difficulty, "solution", GivenMatters.SOLUTION)
                .body("status", is("SOLVED"))
                .body("answer.text", is("添置高低床二十张"));

        act(SECRETARY, difficulty, "reopening", "{\"reason\": \"又有十名学生寄宿\"}")
                .statusCode(200)
                .body("status", is("RAISED"))
                .body("answer", nullValue())
                .body("returned", is(1));

        get(SECRETARY, "/matters/" + Given.id(difficulty) + "/journal")
                .body("items.act", contains("RAISE", "EXPLAIN", "PLAN", "SOLVE", "REOPEN"));
        assertThat(Topic.named("pledge.events").await(5, record -> record.key().equals(Given.id(difficulty))).stream()
                        .map(Topic::type))
                .containsExactly(
                        "pledge.difficulty-raised.v1",
                        "pledge.difficulty-answered.v1",
                        "pledge.difficulty-answered.v1",
                        "pledge.difficulty-answered.v1",
                        "pledge.difficulty-answered.v1");
    }

    @Test
    void who_raised_it_learns_what_became_of_it_in_whatever_organisation() {
        given.aDifficulty();
        var difficulty = GivenMatters.created(post(OTHER_MEMBER, "/difficulties", GivenMatters.difficulty(BRANCH)));
        act(SECRETARY, difficulty, "solution", GivenMatters.SOLUTION).statusCode(200);

        get(OTHER_MEMBER, difficulty).statusCode(200).body("status", is("SOLVED"));
        get(OTHER_MEMBER, "/difficulties?raisedBy=me").body("items.id", hasItem(Given.id(difficulty)));
    }

    @Test
    void who_did_not_sign_in_learns_it_by_a_code_that_nobody_else_can_read() {
        var branch = given.aBranch();
        var code = anonymously()
                .body(GivenMatters.difficulty(branch.id()))
                .post("/public/difficulties")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("receiptCode");
        var id = get(branch.secretary(), "/difficulties?organization=" + branch.id())
                .extract()
                .<String>path("items[0].id");
        act(branch.secretary(), "/difficulties/" + id, "solution", GivenMatters.SOLUTION)
                .statusCode(200);

        anonymously()
                .body("{\"receiptCode\": \"" + code.toLowerCase() + "\"}")
                .post("/public/receipts")
                .then()
                .statusCode(200)
                .body("kind", is("DIFFICULTY"))
                .body("status", is("SOLVED"))
                .body("outcome", is("添置高低床二十张"));
        assertThat(database.texts("SELECT d::text FROM difficulty d WHERE id = ?::uuid", id))
                .noneMatch(row -> row.contains(code));
        assertThat(database.count("SELECT count(*) FROM difficulty WHERE id = ?::uuid AND recorded_by IS NULL", id))
                .isOne();
    }

    @Test
    void the_public_reads_the_committees_words_and_how_it_ended() {
        var difficulty = given.aDifficulty();
        anonymously().get("/public" + difficulty).then().statusCode(404);
        act(SECRETARY, difficulty, "publication", "{\"text\": \"寄宿生床位不足\"}").statusCode(200);
        act(SECRETARY, difficulty, "solution", GivenMatters.SOLUTION).statusCode(200);

        anonymously()
                .get("/public" + difficulty)
                .then()
                .statusCode(200)
                .body("text", is("寄宿生床位不足"))
                .body("status", is("SOLVED"))
                .body("answer.answeredOn", is("2011-05-10"))
                .body("", not(hasKey("raisedBy")));
        anonymously().get("/public/difficulties?status=SOLVED").then().body("items.id", hasItem(Given.id(difficulty)));
    }

    @Test
    void an_answer_is_public_in_the_words_confirmed_for_everybody_and_no_others() {
        var difficulty = given.aDifficulty();
        act(SECRETARY, difficulty, "plan", GivenMatters.PLAN).statusCode(200);
        act(SECRETARY, difficulty, "publication", GivenMatters.PUBLICATION).statusCode(200);
        shown(difficulty).body("answer.text", is("已列入采购"));

        act(SECRETARY, difficulty, "solution", GivenMatters.SOLUTION).statusCode(200);

        shown(difficulty).body("status", is("SOLVED")).body("answer.text", nullValue());
    }

    @Test
    void what_should_not_have_been_public_is_taken_down_with_the_reason_and_put_back_mended() {
        var difficulty = given.aDifficulty();
        problem(
                act(SECRETARY, difficulty, "unpublication", GivenMatters.TAKING_DOWN),
                409,
                "matter-not-public",
                "没有公布");
        act(SECRETARY, difficulty, "publication", "{\"text\": \"初二（3）班缺床\"}").statusCode(200);

        act(SECRETARY, difficulty, "unpublication", GivenMatters.TAKING_DOWN)
                .statusCode(200)
                .body("takenDownBecause", is("文字中可以认出学生"));

        anonymously().get("/public" + difficulty).then().statusCode(404);
        act(SECRETARY, difficulty, "publication", GivenMatters.PUBLICATION).statusCode(200);
        shown(difficulty).body("text", is("寄宿生床位不足"));
    }

    private static ValidatableResponse shown(String difficulty) {
        return anonymously().get("/public" + difficulty).then().statusCode(200);
    }

    @Test
    void what_was_to_be_looked_at_again_is_listed_when_its_day_has_passed() {
        var difficulty = given.aDifficulty();
        act(SECRETARY, difficulty, "explanation", GivenMatters.EXPLANATION).statusCode(200);
        get(SECRETARY, "/difficulties?due=true").body("items.id", not(hasItem(Given.id(difficulty))));

        today.is("2011-09-02");

        get(SECRETARY, "/difficulties?due=true").body("items.id", hasItem(Given.id(difficulty)));
    }

    @Test
    void what_nobody_answered_within_the_limit_is_listed_and_told_as_late() {
        var difficulty = given.aDifficulty();
        get(SECRETARY, difficulty).body("due.dueOn", is("2011-05-24")).body("due.overdue", is(false));
        get(SECRETARY, "/difficulties?due=true").body("items.id", not(hasItem(Given.id(difficulty))));

        today.is("2011-05-25");

        get(SECRETARY, "/difficulties?due=true").body("items.id", hasItem(Given.id(difficulty)));
        get(SECRETARY, difficulty).body("due.overdue", is(true));
    }

    @Test
    void a_member_without_a_post_answers_nothing() {
        var difficulty = given.aDifficulty();

        act(MEMBER, difficulty, "solution", GivenMatters.SOLUTION).statusCode(403);
        get(MEMBER, difficulty).body("status", is("RAISED"));
    }
}
