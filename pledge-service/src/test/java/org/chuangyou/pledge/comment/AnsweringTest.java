package org.chuangyou.pledge.comment;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Answers come in time, say how a matter was closed, and can be objected to once. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AnsweringTest {

    private static final String SHOW = "{\"decision\": \"SHOW\"}";

    @Inject
    Given given;

    @Inject
    Today today;

    @Inject
    Database database;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_comment_is_to_be_looked_at_in_three_and_answered_in_ten_working_days() {
        var comment = given.aPendingComment(given.aPublishedPledge());
        Api.get(COMMISSIONER, comment).body("due.what", is("MODERATE")).body("due.dueOn", is("2011-05-13"));

        act(COMMISSIONER, comment, "moderation", SHOW)
                .body("due.what", is("ANSWER"))
                .body("due.dueOn", is("2011-05-24"))
                .body("due.overdue", is(false))
                .body("due.explanation", containsString("自 2011-05-10 起 10 个工作日（其间 4 天不上班"))
                .body("due.source", containsString("10 个工作日内答复"));
    }

    @Test
    void a_holiday_entered_later_moves_what_is_running() {
        var comment = given.aShownComment(given.aPublishedPledge());
        var pledge = comment.replaceFirst("/comments/.*", "");
        calendar("{\"day\": \"2011-05-16\", \"working\": false, \"name\": \"校庆\"}");

        Api.anonymously()
                .get("/public" + pledge + "/comments")
                .then()
                .body("items[0].due.dueOn", is("2011-05-25"))
                .body("items[0].due.explanation", is("自 2011-05-10 起 10 个工作日（其间 5 天不上班），至 2011-05-25。"));

        calendar("");
    }

    @Test
    void after_the_last_day_an_answer_is_overdue_and_told_as_late() {
        var pledge = given.aPublishedPledge();
        var comment = given.aShownComment(pledge);
        today.is("2011-05-25");
        Api.get(COMMISSIONER, comment).body("due.overdue", is(true));

        act(MEMBER, comment, "answer", "{\"text\": \"已改\", \"outcome\": \"SOLVED\"}")
                .statusCode(200);

        assertThat(Topic.named("pledge.events")
                        .await(
                                1,
                                record -> record.key().equals(Given.id(pledge))
                                        && Topic.type(record).equals("pledge.comment-answered.v1")))
                .singleElement()
                .extracting(Topic::body)
                .asString()
                .contains("\"inTime\":false", "\"outcome\":\"SOLVED\"", Given.id(comment));
    }

    @Test
    void more_time_is_taken_once_with_a_reason_that_everybody_reads() {
        var comment = given.aShownComment(given.aPublishedPledge());
        var more = "{\"workingDays\": 5, \"reason\": \"须与镇上商定校车时间\"}";
        act(COMMISSIONER, comment, "extension", more).statusCode(200).body("due.dueOn", is("2011-05-31"));

        Api.anonymously().get("/public" + comment).then().body("extensionReason", is("须与镇上商定校车时间"));
        problem(act(COMMISSIONER, comment, "extension", more), 409, "answer-extended", "已延长 5 个工作日，只能延长一次");
    }

    @Test
    void a_remark_waits_for_no_answer() {
        var pledge = given.aPublishedPledge();
        var comment = said(pledge, "{\"text\": \"谢谢老师\", \"kind\": \"REMARK\"}");

        act(COMMISSIONER, pledge + "/comments/" + comment.getString("id"), "moderation", SHOW)
                .statusCode(200)
                .body("due", nullValue());
    }

    @Test
    void closing_says_how_and_a_plan_is_answered_again() {
        var comment = given.aShownComment(given.aPublishedPledge());
        act(
                        MEMBER,
                        comment,
                        "answer",
                        "{\"text\": \"九月起开班\", \"outcome\": \"PLANNED\", \"plannedFor\": \"2011-09-01\"}")
                .statusCode(200);

        act(MEMBER, comment, "answer", "{\"text\": \"已开班\", \"outcome\": \"SOLVED\"}")
                .statusCode(200);

        Api.anonymously()
                .get("/public" + comment)
                .then()
                .body("status", is("CLOSED"))
                .body("answers.outcome", contains("PLANNED", "SOLVED"))
                .body("answers[0].plannedFor", is("2011-09-01"));
    }

    @Test
    void a_plan_names_its_day() {
        var comment = given.aShownComment(given.aPublishedPledge());
        problem(
                act(MEMBER, comment, "answer", "{\"text\": \"以后再说\", \"outcome\": \"PLANNED\"}"),
                400,
                "plan-needs-day",
                "不早于今天（2011-05-10）");
    }

    @Test
    void whoever_wrote_it_reopens_it_once_by_the_receipt_code() {
        var pledge = given.aPublishedPledge();
        var received = said(pledge, "{\"text\": \"校车何时通？\"}");
        var comment = pledge + "/comments/" + received.getString("id");
        var code = received.getString("receiptCode");
        act(COMMISSIONER, comment, "moderation", SHOW).statusCode(200);
        act(MEMBER, comment, "answer", "{\"text\": \"正在了解\"}").statusCode(200);
        today.is("2011-06-01");

        reopen(comment, code.toLowerCase())
                .statusCode(200)
                .body("status", is("REOPENED"))
                .body("due.what", is("MODERATE"));
        Api.anonymously().get("/public" + comment).then().statusCode(200).body("reopeningReason", nullValue());
        Api.get(MEMBER, comment).statusCode(200).body("reopeningReason", nullValue());
        act(COMMISSIONER, comment, "moderation", SHOW).statusCode(200).body("due.dueOn", is("2011-06-15"));
        Api.anonymously().get("/public" + comment).then().body("reopeningReason", is("还没有说何时通车"));

        act(MEMBER, comment, "answer", "{\"text\": \"六月底通车\", \"outcome\": \"EXPLAINED\"}")
                .statusCode(200);
        problem(reopen(comment, code), 409, "comment-reopened", "已于 2011-06-01 重新提出过");
    }

    @Test
    void the_code_of_another_opens_nothing() {
        var pledge = given.aPublishedPledge();
        var comment = pledge + "/comments/" + said(pledge, "{\"text\": \"问\"}").getString("id");

        problem(reopen(comment, "0000-0000-0000-0000"), 403, "receipt-code-wrong", "原样带上");
        problem(receipt(comment, ""), 403, "receipt-code-wrong", "遗失的无法找回");
    }

    @Test
    void whoever_wrote_it_learns_that_it_was_hidden_and_why() {
        var pledge = given.aPublishedPledge();
        var received = said(pledge, "{\"text\": \"某生家境……\"}");
        var comment = pledge + "/comments/" + received.getString("id");
        act(COMMISSIONER, comment, "moderation", "{\"decision\": \"HIDE\", \"reason\": \"涉及学生隐私\"}")
                .statusCode(200);

        receipt(comment, received.getString("receiptCode"))
                .statusCode(200)
                .body("status", is("HIDDEN"))
                .body("hiddenReason", is("涉及学生隐私"));
    }

    @Test
    void a_receipt_code_is_stored_as_a_hash_alone() {
        var received = said(given.aPublishedPledge(), "{\"text\": \"问\"}");

        assertThat(database.texts(
                        "SELECT octet_length(receipt_hash)::text FROM comment WHERE id = ?::uuid",
                        received.getString("id")))
                .containsExactly("32");
    }

    @Test
    void a_county_may_be_stricter_and_not_laxer() {
        var branch = given.aBranch();
        var comment = given.aPendingComment(given.aPublishedPledgeOf(branch));
        var limit = "/organizations/" + branch + "/answer-limit";
        var lax = "{\"moderationDays\": 2, \"answerDays\": 11, \"source\": \"示教党〔2011〕8号\"}";
        problem(Api.as(COUNTY_SECRETARY).body(lax).put(limit).then(), 409, "answer-limit-laxer", "10 个工作日内答复");
        problem(Api.as(COMMISSIONER).body(lax).put(limit).then(), 403, "answer-limit-leaders-only", "书记、副书记");

        Api.as(COUNTY_SECRETARY)
                .body(lax.replace("11,", "5,"))
                .put(limit)
                .then()
                .statusCode(201);

        Api.get(COUNTY_SECRETARY, comment).body("due.dueOn", is("2011-05-12")).body("due.source", is("示教党〔2011〕8号"));
        Api.edit(COUNTY_SECRETARY, limit, lax.replace("11,", "10,"))
                .statusCode(200)
                .body("answerDays", is(10));
    }

    @Test
    void what_holds_for_everybody_says_whence_in_the_readers_language() {
        Api.anonymously()
                .header("Accept-Language", "en")
                .get("/organizations/" + given.aBranch() + "/answer-limit")
                .then()
                .statusCode(200)
                .body("answerDays", is(10))
                .body("source", containsString("10 to answer"));
    }

    private static JsonPath said(String pledge, String comment) {
        return Api.anonymously()
                .body(comment)
                .post("/public" + pledge + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse reopen(String comment, String code) {
        return Api.anonymously()
                .header("Receipt-Code", code)
                .body("{\"reason\": \"还没有说何时通车\"}")
                .post("/public" + comment + "/reopening")
                .then();
    }

    private static ValidatableResponse receipt(String comment, String code) {
        return Api.anonymously()
                .header("Receipt-Code", code)
                .get("/public" + comment + "/receipt")
                .then();
    }

    /** The calendar of 2011 as organization-service would announce it. */
    private void calendar(String days) {
        var id = Topic.named("organization.events")
                .send("organization.calendar-entered.v1", "2011", """
                {"year": 2011, "days": [%s]}""".formatted(days));
        await().until(() -> database.count("SELECT count(*) FROM inbox WHERE event_id = ?", id) == 1);
    }
}
