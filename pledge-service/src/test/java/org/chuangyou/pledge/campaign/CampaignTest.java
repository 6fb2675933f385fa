package org.chuangyou.pledge.campaign;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CampaignTest {

    private static final String PROLONGED = """
            {"stages": [], "endsOn": "%s", "reason": "与下一阶段衔接"}""";

    private static final String RESCHEDULED = """
            {"stages": [{"name": "总结提高", "startsOn": "2011-07-01", "endsOn": "2011-12-31"}], "reason": "中考时间调整"}""";

    @Inject
    Given given;

    @Inject
    World world;

    @Test
    void a_draft_is_mended_until_it_is_opened() {
        var campaign = given.aDraftCampaign();
        var mended = Given.campaignOf(COUNTY).replace("五比五争当", "三比三看");

        Api.edit(COUNTY_SECRETARY, campaign, mended)
                .statusCode(200)
                .body("carrier", is("三比三看"))
                .body("stages.name", contains("学习教育", "组织实施"))
                .body("basis.number", contains("示教党〔2011〕1号"));

        Api.act(COUNTY_SECRETARY, campaign, "opening", "").statusCode(200);
        Api.edit(COUNTY_SECRETARY, campaign, mended).statusCode(409);
    }

    @Test
    void a_draft_sent_again_is_made_once() {
        world.exists();
        var key = UUID.randomUUID().toString();

        var first = draft(key);
        var second = draft(key);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void opening_and_closing_are_announced_in_this_order() {
        var campaign = given.aClosedCampaign();

        var announced = announced(campaign, 2);

        assertThat(announced).hasSize(2);
        assertThat(announced.get(0))
                .contains("pledge.campaign-opened.v1", "\"startsOn\":\"2011-01-01\"", "\"theme\":\"办人民满意教育\"")
                .contains("\"name\":\"组织实施\"", "\"number\":\"示教党〔2011〕1号\"", "\"carriers\":[]");
        assertThat(announced.get(1)).contains("pledge.campaign-closed.v1", "\"closedOn\":\"2011-05-10\"");
    }

    @Test
    void a_published_plan_is_announced_and_covers_the_organisations_below() {
        var campaign = given.anOpenCampaign();
        var plan = given.aPublishedPlan(campaign, COUNTY);
        var id = Api.get(COUNTY_SECRETARY, plan).extract().<String>path("id");

        assertThat(announced("/plans/" + id, 1))
                .singleElement()
                .asString()
                .contains("pledge.plan-published.v1", "\"publishedOn\":\"2011-05-10\"")
                .contains("\"carrier\":\"党员先锋岗\"", "\"conditions\":\"五个好\"");
        assertThat(given.aPublishedPledge(campaign)).isNotNull();
    }

    @Test
    void in_a_closed_campaign_no_pledge_changes() {
        var campaign = given.aPlannedCampaign();
        var running = given.aPublishedPledge(campaign);
        var draft = given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH);
        given.close(campaign);

        Api.act(MEMBER, draft, "submission", "").statusCode(409);
        Api.act(MEMBER, running, "fulfilment", Given.FULFILMENT).statusCode(409);
        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(running + "/progress-reports/2011-05")
                .then()
                .statusCode(409);
        Api.as(COUNTY_SECRETARY)
                .body(Given.PLAN)
                .put(campaign + "/plans/" + BRANCH)
                .then()
                .statusCode(409);
    }

    @Test
    void after_the_campaign_comments_are_answered_and_ends_confirmed_and_rated() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        var comment = given.aPendingComment(pledge);
        Api.act(MEMBER, pledge, "fulfilment", Given.FULFILMENT).statusCode(200);
        given.close(campaign);

        Api.act(World.COMMISSIONER, comment, "moderation", "{\"decision\": \"SHOW\"}")
                .statusCode(200);
        Api.act(MEMBER, comment, "answer", "{\"text\": \"谢谢\"}").statusCode(200);
        Api.act(World.COMMISSIONER, pledge, "confirmation", "").statusCode(200);
        Api.as(MEMBER)
                .body("{\"grade\": \"GOOD\", \"words\": \"按时兑现\"}")
                .put(pledge + "/ratings/self")
                .then()
                .statusCode(200);
    }

    @Test
    void what_has_no_end_is_listed_and_closing_takes_a_reason_that_everybody_reads() {
        var campaign = given.aPlannedCampaign();
        given.aPendingComment(given.aPublishedPledge(campaign));
        given.submitted(given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH));
        Api.get(COUNTY_SECRETARY, campaign + "/unfinished")
                .statusCode(200)
                .body("items.organizationId", contains(BRANCH.toString()))
                .body("items[0].running", is(1))
                .body("items[0].inReview", is(1))
                .body("items[0].comments", is(1));
        problem(
                Api.act(COUNTY_SECRETARY, campaign, "closing", ""),
                409,
                "campaign-unfinished",
                "还有 1 项已公布的承诺没有兑现或说明，0 项了结尚待确认，1 项已提交的承诺没有公布，涉及 1 个组织");

        Api.act(COUNTY_SECRETARY, campaign, "closing", Given.CLOSING)
                .statusCode(200)
                .body("closedOn", is("2011-05-10"));

        anonymously().get("/public" + campaign).then().body("closingReason", is("余下事项并入新活动"));
        assertThat(announced(campaign, 2)).last().asString().contains("\"leftRunning\":1");
    }

    @Test
    void a_branch_does_not_see_what_others_have_left_without_an_end() {
        var campaign = given.aPlannedCampaign();

        problem(Api.get(World.SECRETARY, campaign + "/unfinished"), 403, "campaign-leaders-only", "书记、副书记");
    }

    @Test
    void a_running_campaign_is_prolonged_with_a_reason_and_told_to_others() {
        var campaign = given.anOpenCampaign();

        Api.act(COUNTY_SECRETARY, campaign, "rescheduling", PROLONGED.formatted("2012-06-30"))
                .statusCode(200)
                .body("endsOn", is("2012-06-30"));

        anonymously()
                .get("/public" + campaign + "/schedule-changes")
                .then()
                .body("items.formerEndsOn", contains("2011-12-31"));
        assertThat(announced(campaign, 3))
                .element(1)
                .asString()
                .contains("pledge.campaign-prolonged.v1", "\"endsOn\":\"2012-06-30\"");
    }

    @Test
    void other_stages_are_told_to_others_with_the_reason() {
        var campaign = given.anOpenCampaign();

        Api.act(COUNTY_SECRETARY, campaign, "rescheduling", RESCHEDULED).statusCode(200);

        assertThat(announced(campaign, 2))
                .last()
                .asString()
                .contains("pledge.campaign-rescheduled.v1", "\"endsOn\":\"2011-12-31\"")
                .contains("\"name\":\"总结提高\"", "\"reason\":\"中考时间调整\"", "\"rescheduledOn\":\"2011-05-10\"");
    }

    @Test
    void campaign_shortened() {
        var shortened = PROLONGED.formatted("2011-11-30");

        problem(
                Api.act(COUNTY_SECRETARY, given.anOpenCampaign(), "rescheduling", shortened),
                409,
                "campaign-shortened",
                "原定 2011-12-31 结束，不能提前到 2011-11-30");
    }

    @Test
    void a_draft_given_up_is_known_to_nobody_outside() {
        var campaign = given.aDraftCampaign();

        Api.act(COUNTY_SECRETARY, campaign, "dropping", "").statusCode(200).body("status", is("DROPPED"));

        anonymously().get("/public" + campaign).then().statusCode(404);
        Api.get(MEMBER, campaign).statusCode(404);
    }

    private static String draft(String key) {
        return Api.as(COUNTY_SECRETARY)
                .header("Idempotency-Key", key)
                .body(Given.campaignOf(COUNTY))
                .post("/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> announced(String thing, int count) {
        return Topic.named("pledge.events").await(count, record -> record.key().equals(Given.id(thing))).stream()
                .map(record -> Topic.type(record) + " " + Topic.body(record))
                .toList();
    }
}
