package org.chuangyou.pledge.receipt;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Who does not sign in comes back by a code, and may make it up to send the same again without harm. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ReceiptTest {

    private static final String COMMENT = "{\"text\": \"校车何时通？\"}";

    @Inject
    Given given;

    @Inject
    GivenMatters matters;

    @Inject
    Database database;

    @Test
    void a_comment_sent_again_under_its_code_is_made_once() {
        var comments = given.aPublishedPledge() + "/comments";
        var code = UUID.randomUUID().toString();
        var first = bring(comments, code, COMMENT).statusCode(201).extract().<String>path("id");

        bring(comments, code, COMMENT).statusCode(201).body("id", is(first)).body("receiptCode", is(code));

        get(COMMISSIONER, comments).body("items", hasSize(1));
    }

    @Test
    void of_two_sent_at_once_under_one_code_one_is_made() throws Exception {
        var comments = given.aPublishedPledge() + "/comments";
        var code = UUID.randomUUID().toString();
        Callable<Integer> say = () -> bring(comments, code, COMMENT).extract().statusCode();

        var both = Executors.newFixedThreadPool(2);
        try {
            for (var answer : both.invokeAll(List.of(say, say))) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            both.shutdown();
        }

        get(COMMISSIONER, comments).body("items", hasSize(1));
    }

    @Test
    void a_suggestion_and_a_difficulty_sent_again_are_made_once() {
        var round = matters.aRound().substring("/public".length());
        var difficulty = GivenMatters.difficulty(World.BRANCH).replace("二十张床", "三张讲台");
        for (var attempt = 0; attempt < 2; attempt++) {
            bring(round + "/suggestions", code('A'), GivenMatters.SUGGESTION).statusCode(201);
            bring("/difficulties", code('B'), difficulty).statusCode(201);
        }

        get(SECRETARY, "/suggestions?round=" + Given.id(round)).body("items", hasSize(1));
        assertThat(database.count("SELECT count(*) FROM difficulty WHERE text = '学生宿舍缺三张讲台'"))
                .isEqualTo(1);
    }

    @Test
    void the_code_alone_finds_a_comment_its_limit_and_its_answer() {
        var pledge = given.aPublishedPledge();
        var code = UUID.randomUUID().toString();
        var comment = pledge + "/comments/"
                + bring(pledge + "/comments", code, COMMENT).extract().<String>path("id");
        ask(code).body("kind", is("COMMENT")).body("dueOn", is("2011-05-13")).body("at", is("/public" + comment));

        act(COMMISSIONER, comment, "moderation", "{\"decision\": \"SHOW\"}").statusCode(200);
        act(COMMISSIONER, comment, "answer", "{\"text\": \"六月底通车\"}").statusCode(200);

        ask(code).body("status", is("CLOSED")).body("outcome", is("六月底通车")).body("dueOn", nullValue());
    }

    @Test
    void the_code_tells_to_whom_a_suggestion_was_sent_up() {
        var round = matters.aRound();
        var code = UUID.randomUUID().toString();
        bring(round.substring("/public".length()) + "/suggestions", code, GivenMatters.SUGGESTION)
                .statusCode(201);
        var id = get(SECRETARY, "/suggestions?round=" + Given.id(round))
                .extract()
                .<String>path("items[0].id");
        act(SECRETARY, "/suggestions/" + id, "selection", GivenMatters.SELECTION)
                .statusCode(200);

        act(SECRETARY, "/suggestions/" + id, "recommendation", "").statusCode(200);

        ask(code).body("sentUpTo", is(World.COUNTY_NAME));
    }

    @Test
    void receipt_code_used() {
        var comments = given.aPublishedPledge() + "/comments";
        var code = UUID.randomUUID().toString();
        bring(comments, code, COMMENT).statusCode(201);

        problem(bring(comments, code, "{\"text\": \"另一件\"}"), 409, "receipt-code-used", "已用于另一件事");
        problem(bring("/difficulties", code, GivenMatters.difficulty(World.BRANCH)), 409, "receipt-code-used", "另拟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "0000-0000-0000-0000", "7Q2M-0XKD-W9TA-5HGU", "ABCABCABCABCABCABC"})
    void receipt_code_weak(String code) {
        var comments = given.aPublishedPledge() + "/comments";

        problem(bring(comments, code, COMMENT), 400, "receipt-code-weak", "16 至 32 个");
    }

    private static String code(char first) {
        return first + "Q2M-0XKD-W9TA-5HGV";
    }

    private static ValidatableResponse bring(String where, String code, String body) {
        return Api.anonymously()
                .header("Receipt-Code", code)
                .body(body)
                .post("/public" + where)
                .then();
    }

    private static ValidatableResponse ask(String code) {
        return Api.anonymously()
                .body("{\"receiptCode\": \"" + code + "\"}")
                .post("/public/receipts")
                .then()
                .statusCode(200);
    }
}
