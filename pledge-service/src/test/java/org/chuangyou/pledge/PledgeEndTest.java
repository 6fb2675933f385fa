package org.chuangyou.pledge;

import java.util.List;
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
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** The ways in which a pledge ends or goes back, beside plain fulfilment. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgeEndTest {

    @Inject
    Given given;

    @Test
    void a_partly_kept_pledge_answers_for_every_item() {
        var pledge = given.aPublishedPledge();

        act(MEMBER, pledge, "partial-fulfilment", Given.PARTIAL_FULFILMENT)
                .statusCode(200)
                .body("status", is("PARTLY_FULFILLED"));
        act(COMMISSIONER, pledge, "confirmation", "").statusCode(200);

        anonymously()
                .get("/public" + pledge)
                .then()
                .body("ending.outcomes.kept", contains(true, false))
                .body("ending.done", is("两名学生均已及格"))
                .body("ending.toldHow", is("在家长会上说明"))
                .body("ending.toldOn", is("2011-05-10"));
        assertThat(told(pledge, "pledge.pledge-partly-fulfilled.v1"))
                .singleElement(STRING)
                .contains("\"itemCount\":2", "\"keptCount\":1", "\"criticismProposed\":false");
    }

    @Test
    void what_the_pledger_says_of_the_end_the_committee_may_contradict_and_the_pledge_runs_on() {
        var pledge = given.aPublishedPledge();
        act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200).body("ending.confirmedOn", nullValue());

        act(COMMISSIONER, pledge, "contradiction", "{\"reason\": \"一名学生仍不及格\"}")
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("ending", nullValue());

        get(MEMBER, pledge + "/history")
                .body("items[-1].act", is("CONTRADICT_END"))
                .body("items[-1].remark", is("一名学生仍不及格"));
        act(MEMBER, pledge, "explanation", Given.EXPLANATION).statusCode(200);
        act(COMMISSIONER, pledge, "confirmation", "").statusCode(200);
        assertThat(told(pledge, "pledge.pledge-unkept.v1"))
                .singleElement(STRING)
                .contains("\"reason\":\"OBJECTIVE\"");
        assertThat(Topic.named("pledge.events").await(2, record -> record.key().equals(Given.id(pledge))).stream()
                        .map(Topic::type))
                .doesNotContain("pledge.pledge-fulfilled.v1");
    }

    @Test
    void nobody_confirms_the_end_of_their_own() {
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), SECRETARY, "LEADER", World.BRANCH);
        act(SECRETARY, pledge, "submission", "").statusCode(200);
        given.published(given.accepted(pledge));
        act(SECRETARY, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);

        problem(act(SECRETARY, pledge, "confirmation", ""), 403, "own-pledge", "承诺人");
    }

    @Test
    void end_confirmed() {
        var pledge = given.aFulfilledPledge();

        problem(act(SECRETARY, pledge, "contradiction", "{\"reason\": \"再议\"}"), 409, "end-confirmed", "2011-05-10 确认");
    }

    @Test
    void not_partial_when_all_items_were_kept() {
        var all = Given.PARTIAL_FULFILMENT.replace("\"kept\": false", "\"kept\": true");

        problem(act(MEMBER, given.aPublishedPledge(), "partial-fulfilment", all), 400, "not-partial", "共 2 项，兑现 2 项");
    }

    @Test
    void outcomes_incomplete() {
        var twice = Given.PARTIAL_FULFILMENT.replace("\"item\": 2", "\"item\": 1");

        problem(
                act(MEMBER, given.aPublishedPledge(), "partial-fulfilment", twice),
                400,
                "outcomes-incomplete",
                "应为第 1、2 项，实为第 1、1 项");
    }

    @Test
    void reason_not_told() {
        var untold = "{\"reason\": \"OBJECTIVE\", \"explanation\": \"转学\"}";

        problem(act(MEMBER, given.aPublishedPledge(), "explanation", untold), 400, "reason-not-told", "怎样、何时")
                .body("source", containsString("客观原因"));
    }

    @Test
    void told_outside() {
        var early = Given.EXPLANATION.replace("2011-05-10", "2011-05-09");

        problem(
                act(MEMBER, given.aPublishedPledge(), "explanation", early),
                400,
                "told-outside",
                "2011-05-09 须在承诺公布之日 2011-05-10 与今天 2011-05-10 之间");
    }

    @Test
    void a_withdrawn_pledge_stays_public_with_the_reason() {
        var pledge = given.aPublishedPledge();

        act(COMMISSIONER, pledge, "withdrawal", Given.WITHDRAWAL)
                .statusCode(200)
                .body("status", is("WITHDRAWN"));

        anonymously()
                .get("/public" + pledge)
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("ending.explanation", is("岗位调整，另行作出承诺"));
        assertThat(told(pledge, "pledge.pledge-withdrawn.v1"))
                .singleElement(STRING)
                .contains("\"withdrawnOn\":\"2011-05-10\"");
    }

    @Test
    void a_public_promise_is_not_taken_back_by_the_pledger_alone() {
        problem(act(MEMBER, given.aPublishedPledge(), "withdrawal", Given.WITHDRAWAL), 403, "committee-only", "任职的人");
    }

    @Test
    void a_draft_taken_back_was_never_public() {
        var pledge = given.aDraftPledge();

        act(MEMBER, pledge, "withdrawal", Given.WITHDRAWAL).statusCode(200);

        problem(anonymously().get("/public" + pledge).then(), 404, "pledge-not-found", "没有这项承诺");
    }

    @Test
    void a_pledger_takes_a_submitted_pledge_back_and_mends_it() {
        var pledge = given.aSubmittedPledge();

        act(MEMBER, pledge, "recall", "").statusCode(200).body("status", is("DRAFT"));

        Api.edit(MEMBER, pledge, given.mended(pledge)).statusCode(200);
    }

    @Test
    void an_accepted_pledge_can_go_back_to_the_pledger_with_the_reason() {
        var pledge = given.anAcceptedPledge();

        act(SECRETARY, pledge, "return", "{\"to\": \"PLEDGER\", \"reason\": \"与年级组的安排重复\"}")
                .statusCode(200)
                .body("status", is("RETURNED"));

        get(MEMBER, pledge + "/history").body("items[-1].remark", is("与年级组的安排重复"));
    }

    @Test
    void an_accepted_pledge_can_be_reviewed_again() {
        var pledge = given.anAcceptedPledge();

        act(SECRETARY, pledge, "return", "{\"to\": \"REVIEW\", \"reason\": \"期限须再议\"}")
                .statusCode(200)
                .body("status", is("SUBMITTED"));
    }

    @Test
    void what_was_never_published_is_not_fulfilled() {
        problem(
                act(MEMBER, given.anAcceptedPledge(), "fulfilment", Given.FULFILMENT),
                409,
                "pledge-status",
                "承诺现为已通过审核，不能兑现；须为已公布。");
    }

    @Test
    void what_was_not_reviewed_is_not_published() {
        problem(
                act(COMMISSIONER, given.aSubmittedPledge(), "publication", Given.PUBLICATION),
                409,
                "pledge-status",
                "承诺现为已提交，不能公布；须为已通过审核。");
    }

    @Test
    void after_the_campaign_nothing_ends_any_more() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        given.close(campaign);

        problem(act(MEMBER, pledge, "fulfilment", Given.FULFILMENT), 409, "campaign-not-open", "现为已结束");
    }

    private static List<String> told(String pledge, String type) {
        return Topic.named("pledge.events")
                .await(
                        1,
                        record -> record.key().equals(Given.id(pledge))
                                && Topic.type(record).equals(type))
                .stream()
                .map(Topic::body)
                .toList();
    }
}
