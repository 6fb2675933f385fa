package org.chuangyou.pledge;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A promise made in public may change, in public. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class RevisionTest {

    @Inject
    Given given;

    @Test
    void until_a_revision_is_published_the_promise_stands_as_it_was() {
        var pledge = given.aPledgeBeingRevised();

        act(COMMISSIONER, pledge + "/revision", "review", Given.GOOD_REVIEW).statusCode(200);

        anonymously()
                .get("/public" + pledge)
                .then()
                .body("items[0].text", is("结对帮扶两名学生"))
                .body("revisedOn", nullValue());
    }

    @Test
    void every_review_and_what_was_given_up_stay_readable_within() {
        var pledge = given.aPledgeBeingRevised();
        var revision = pledge + "/revision";
        act(COMMISSIONER, revision, "review", Given.BAD_REVIEW).statusCode(200);
        Api.edit(MEMBER, revision, Given.REVISION).statusCode(200);
        act(COMMISSIONER, revision, "review", Given.GOOD_REVIEW).statusCode(200);

        act(MEMBER, revision, "dropping", "").statusCode(200);

        get(MEMBER, pledge + "/history?limit=100")
                .body(
                        "items.act.subList(4, 9)",
                        contains(
                                "PROPOSE_REVISION",
                                "REVIEW_REVISION",
                                "PROPOSE_REVISION",
                                "REVIEW_REVISION",
                                "DROP_REVISION"))
                .body("items[5].remark", is("第二项不够具体"))
                .body("items[5].verdicts[1].remark", is("请写明班级"));
        get(COMMISSIONER, pledge + "/revisions")
                .statusCode(200)
                .body("items.status", contains("DROPPED"))
                .body("items[0].content.items[0].text", is("结对帮扶三名学生"));
        get(World.OTHER_MEMBER, pledge + "/revisions").statusCode(403);
    }

    @Test
    void an_accepted_revision_goes_back_with_the_reason_before_it_is_published() {
        var revision = given.aPledgeBeingRevised() + "/revision";
        act(COMMISSIONER, revision, "review", Given.GOOD_REVIEW).statusCode(200);

        act(COMMISSIONER, revision, "return", "{\"to\": \"PLEDGER\", \"reason\": \"与年级组的安排重复\"}")
                .statusCode(200)
                .body("status", is("RETURNED"));

        Api.edit(MEMBER, revision, Given.REVISION).statusCode(200).body("status", is("PROPOSED"));
    }

    @Test
    void a_published_revision_is_the_new_text_and_the_old_one_stays_readable_with_the_reason() {
        var pledge = given.aPledgeBeingRevised();
        act(COMMISSIONER, pledge + "/revision", "review", Given.GOOD_REVIEW).statusCode(200);

        act(COMMISSIONER, pledge + "/revision", "publication", Given.PUBLICATION)
                .statusCode(200)
                .body("status", is("PUBLISHED"));

        anonymously()
                .get("/public" + pledge)
                .then()
                .body("items[0].text", is("结对帮扶三名学生"))
                .body("revisedOn", is("2011-05-10"));
        anonymously()
                .get("/public" + pledge + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].items[0].text", is("结对帮扶两名学生"))
                .body("items[1].items[0].dueOn", is("2011-10-31"))
                .body("items[1].reason", is("任教年级调整"));
        get(MEMBER, pledge + "/history")
                .body(
                        "items.act",
                        contains(
                                "DRAFT",
                                "SUBMIT",
                                "REVIEW",
                                "PUBLISH",
                                "PROPOSE_REVISION",
                                "REVIEW_REVISION",
                                "REVISE"));
        assertThat(Topic.named("pledge.events")
                        .await(
                                1,
                                record -> record.key().equals(Given.id(pledge))
                                        && Topic.type(record).equals("pledge.pledge-revised.v1"))
                        .stream()
                        .map(Topic::body))
                .singleElement(STRING)
                .contains("\"number\":2", "\"revisedOn\":\"2011-05-10\"");
    }

    @Test
    void the_review_of_a_published_revision_is_the_pledges() {
        var pledge = given.aPledgeBeingRevised();
        var reviewed = Given.GOOD_REVIEW.replace("\"items\"", "\"remark\": \"修订后更实\", \"items\"");
        act(COMMISSIONER, pledge + "/revision", "review", reviewed).statusCode(200);

        act(COMMISSIONER, pledge + "/revision", "publication", Given.PUBLICATION)
                .statusCode(200);

        get(MEMBER, pledge).body("review.remark", is("修订后更实")).body("textNumber", is(2));
    }

    @Test
    void what_was_reported_item_by_item_is_said_of_the_text_that_was_public_then() {
        var pledge = given.aPublishedPledge();
        var report = pledge + "/progress-reports/2011-05";
        var done = "{\"state\": \"ON_TRACK\", \"text\": \"均已及格\", \"items\": [{\"item\": 1, \"state\": \"DONE\"}]}";
        Api.as(MEMBER).body(done).put(report).then().statusCode(201).body("textNumber", is(1));
        given.revised(pledge);

        edit(MEMBER, report, Given.PROGRESS)
                .statusCode(200)
                .body("textNumber", is(2))
                .body("items", nullValue());
    }

    @Test
    void a_returned_revision_is_mended_and_reviewed_again() {
        var pledge = given.aPledgeBeingRevised();
        act(COMMISSIONER, pledge + "/revision", "review", Given.BAD_REVIEW)
                .body("status", is("RETURNED"))
                .body("review.remark", is("第二项不够具体"));

        edit(MEMBER, pledge + "/revision", Given.REVISION).statusCode(200).body("status", is("PROPOSED"));
    }

    @Test
    void a_dropped_revision_leaves_the_promise_as_it_was_and_room_for_another() {
        var pledge = given.aPledgeBeingRevised();
        act(MEMBER, pledge + "/revision", "dropping", "").statusCode(200).body("status", is("DROPPED"));

        Api.as(MEMBER).body(Given.REVISION).put(pledge + "/revision").then().statusCode(201);

        anonymously().get("/public" + pledge + "/versions").then().body("items", hasSize(1));
    }

    @Test
    void nobody_reviews_a_revision_of_their_own() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), COMMISSIONER, "MEMBER", World.BRANCH);
        act(COMMISSIONER, pledge, "submission", "").statusCode(200);
        act(World.SECRETARY, pledge, "review", Given.GOOD_REVIEW).statusCode(200);
        act(World.SECRETARY, pledge, "publication", Given.PUBLICATION).statusCode(200);
        Api.as(COMMISSIONER)
                .body(Given.REVISION)
                .put(pledge + "/revision")
                .then()
                .statusCode(201);

        problem(act(COMMISSIONER, pledge + "/revision", "review", Given.GOOD_REVIEW), 403, "own-pledge", "不能审核");
    }

    @Test
    void who_leads_a_body_does_not_review_what_another_leader_proposes() {
        var pledge = given.published(given.accepted(given.aSubmittedPledgeOfABody(given.aPlannedCampaign())));
        Api.as(World.DEPUTY)
                .body(Given.REVISION_HEARD)
                .put(pledge + "/revision")
                .then()
                .statusCode(201);

        problem(act(World.SECRETARY, pledge + "/revision", "review", Given.GOOD_REVIEW), 403, "own-pledge", "不能审核");
        act(COMMISSIONER, pledge + "/revision", "review", Given.GOOD_REVIEW).statusCode(200);
    }

    @Test
    void only_the_pledger_proposes_a_revision() {
        var pledge = given.aPublishedPledge();

        problem(Api.as(COLLEAGUE).body(Given.REVISION).put(pledge + "/revision").then(), 403, "pledger-only", "只有承诺人");
    }

    @Test
    void another_branch_does_not_learn_of_a_revision() {
        var pledge = given.aPledgeBeingRevised();

        problem(get(OTHER_SECRETARY, pledge + "/revision"), 403, "committee-only", "任职的人");
    }

    @Test
    void a_pledge_that_was_never_published_is_edited_and_not_revised() {
        var pledge = given.anAcceptedPledge();

        problem(
                Api.as(MEMBER).body(Given.REVISION).put(pledge + "/revision").then(),
                409,
                "pledge-status",
                "承诺现为已通过审核，不能修订；须为已公布。");
    }

    @Test
    void a_revision_is_published_only_after_its_review() {
        var pledge = given.aPledgeBeingRevised();

        problem(
                act(COMMISSIONER, pledge + "/revision", "publication", Given.PUBLICATION),
                409,
                "revision-status",
                "修订现为待审核，不能公布；须为已通过审核。");
    }

    @Test
    void without_a_revision_under_way_there_is_none_to_act_on() {
        var pledge = given.aPublishedPledge();

        problem(
                act(COMMISSIONER, pledge + "/revision", "review", Given.GOOD_REVIEW),
                404,
                "revision-not-found",
                "没有进行中的修订");
    }

    @Test
    void a_stale_revision_is_not_reviewed() {
        var pledge = given.aPledgeBeingRevised();
        var seen = Api.version(COMMISSIONER, pledge + "/revision");
        edit(MEMBER, pledge + "/revision", Given.REVISION.replace("三名", "四名")).statusCode(200);

        problem(
                Api.as(COMMISSIONER)
                        .header("If-Match", seen)
                        .body(Given.GOOD_REVIEW)
                        .post(pledge + "/revision/review")
                        .then(),
                412,
                "precondition-failed",
                "");
    }
}
