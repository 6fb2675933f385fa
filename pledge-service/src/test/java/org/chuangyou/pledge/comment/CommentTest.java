package org.chuangyou.pledge.comment;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CommentTest {

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void a_comment_is_not_seen_before_the_branch_has_looked_at_it() {
        var pledge = given.aPublishedPledge();

        var comment = given.aPendingComment(pledge);

        Api.anonymously().get("/public" + pledge + "/comments").then().body("items", empty());
        Api.anonymously().get("/public" + comment).then().statusCode(404);
        Api.get(MEMBER, comment).statusCode(404);
        Api.get(COMMISSIONER, comment).statusCode(200).body("status", is("PENDING"));
        Api.get(COMMISSIONER, pledge + "/comments?status=PENDING").body("items", hasSize(1));
    }

    @Test
    void a_name_that_was_not_to_be_shown_is_not_told_to_whoever_is_commented_on() {
        var pledge = given.aPublishedPledge();

        var comment = given.aShownComment(pledge);

        Api.get(MEMBER, comment).statusCode(200).body("signedAs", nullValue());
        Api.get(MEMBER, pledge + "/comments").body("items.signedAs", contains(nullValue()));
        Api.get(COMMISSIONER, comment).body("signedAs", is("一位家长"));
    }

    @Test
    void a_name_that_is_shown_to_all_is_shown_to_the_pledger() {
        var comment = given.aPendingComment(given.aPublishedPledge());

        Api.act(COMMISSIONER, comment, "moderation", "{\"decision\": \"SHOW\", \"nameShown\": true}")
                .statusCode(200);

        Api.get(MEMBER, comment).body("signedAs", is("一位家长"));
    }

    @Test
    void a_pledger_who_answers_learns_no_name_thereby() {
        var comment = given.aShownComment(given.aPublishedPledge());

        Api.act(MEMBER, comment, "answer", "{\"text\": \"已办\"}").statusCode(200).body("signedAs", nullValue());
    }

    @Test
    void on_their_own_pledge_an_officer_reads_no_more_than_a_pledger() {
        var pledge = aPublishedPledgeOfTheSecretary();
        var comment = given.aPendingComment(pledge);

        Api.get(World.SECRETARY, comment).statusCode(404);

        Api.get(World.SECRETARY, pledge + "/comments").body("items", empty());
        Api.get(COMMISSIONER, pledge + "/comments").body("items.id", contains(Given.id(comment)));
    }

    @Test
    void who_reads_what_is_not_public_leaves_their_trace() {
        var comment = given.aPendingComment(given.aPublishedPledge());

        Api.get(COMMISSIONER, comment).statusCode(200);

        assertThat(database.texts("SELECT actor || ' ' || act FROM audit WHERE object = ?", Given.id(comment)))
                .contains(COMMISSIONER + " read-comment");
    }

    @Test
    void a_hidden_comment_stays_hidden_with_its_reason() {
        var pledge = given.aPublishedPledge();
        var comment = given.aPendingComment(pledge);

        Api.act(COMMISSIONER, comment, "moderation", "{\"decision\": \"HIDE\", \"reason\": \"含有个人信息\"}")
                .statusCode(200)
                .body("hiddenReason", is("含有个人信息"));

        Api.anonymously().get("/public" + pledge + "/comments").then().body("items", empty());
    }

    @Test
    void what_was_overlooked_is_taken_down_and_put_back_with_reasons() {
        var comment = given.aShownComment(given.aPublishedPledge());
        problem(
                Api.act(COMMISSIONER, comment, "moderation", "{\"decision\": \"HIDE\"}"),
                400,
                "hiding-needs-reason",
                "恢复显示");
        Api.act(COMMISSIONER, comment, "moderation", "{\"decision\": \"HIDE\", \"reason\": \"有学生姓名\"}")
                .statusCode(200);
        Api.anonymously().get("/public" + comment).then().statusCode(404);
        problem(
                Api.act(COMMISSIONER, comment, "moderation", "{\"decision\": \"SHOW\"}"),
                400,
                "hiding-needs-reason",
                "恢复显示");

        Api.act(COMMISSIONER, comment, "moderation", "{\"decision\": \"SHOW\", \"reason\": \"是教师的姓名\"}")
                .statusCode(200)
                .body("shownReason", is("是教师的姓名"));

        Api.anonymously().get("/public" + comment).then().statusCode(200).body("status", is("SHOWN"));
    }

    @Test
    void the_branch_may_answer_in_its_own_name() {
        var comment = given.aShownComment(given.aPublishedPledge());

        Api.act(COMMISSIONER, comment, "answer", "{\"text\": \"已转告\"}")
                .statusCode(200)
                .body("answers.answeredBy", contains("ORGANIZATION"));

        Api.anonymously().get("/public" + comment).then().body("answers.text", contains("已转告"));
    }

    @Test
    void nobody_moderates_comments_on_their_own_pledge() {
        var comment = given.aPendingComment(aPublishedPledgeOfTheSecretary());

        Api.act(World.SECRETARY, comment, "moderation", "{\"decision\": \"SHOW\"}")
                .statusCode(403);
    }

    private String aPublishedPledgeOfTheSecretary() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), World.SECRETARY, "LEADER", World.BRANCH);
        Api.act(World.SECRETARY, pledge, "submission", "").statusCode(200);
        return given.published(given.accepted(pledge));
    }

    @Test
    void an_unpublished_pledge_takes_no_comments() {
        var pledge = given.anAcceptedPledge();

        Api.anonymously()
                .body("{\"text\": \"谢谢\"}")
                .post("/public" + pledge + "/comments")
                .then()
                .statusCode(404);
    }

    @Test
    void nothing_is_kept_of_who_commented_but_the_name_they_chose() {
        assertThat(database.texts("""
                        SELECT column_name FROM information_schema.columns WHERE table_name = 'comment'
                        AND column_name NOT IN ('id', 'version', 'pledge_id', 'status', 'text', 'signed_as', 'made_on',
                            'hidden_reason', 'kind', 'name_shown', 'receipt_hash', 'reopened_on', 'reopening_reason',
                            'extended_by', 'extension_reason', 'hidden_from', 'shown_reason', 'reopening_shown')""")).isEmpty();
    }
}
