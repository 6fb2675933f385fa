package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

/** Every way in which nothing is done with a campaign or a plan, and what is said. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CampaignProblemsTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Test
    void campaign_not_found() {
        world.exists();
        problem(get(SECRETARY, "/campaigns/" + UUID.randomUUID()), 404, "campaign-not-found", "没有这个活动");
    }

    @Test
    void campaign_leaders_only() {
        world.exists();
        problem(post(COMMISSIONER, "/campaigns", Given.campaignOf(BRANCH)), 403, "campaign-leaders-only", "书记、副书记");
    }

    @Test
    void organization_dissolved() {
        var campaign = given.anOpenCampaign();
        var gone = UUID.randomUUID();
        world.branch(gone, "示例村小党支部", World.COUNTY);
        world.dissolved(gone, "示例村小党支部", "2011-06-01");

        problem(
                Api.as(COUNTY_SECRETARY)
                        .body(Given.PLAN)
                        .put(campaign + "/plans/" + gone)
                        .then(),
                409,
                "organization-dissolved",
                "“示例村小党支部”已于 2011-06-01 撤销");
        problem(
                post(COUNTY_SECRETARY, "/campaigns", Given.campaignOf(gone)),
                409,
                "organization-dissolved",
                "不能再开展活动、制定方案或作出承诺");
        problem(
                edit(COUNTY_SECRETARY, given.aDraftCampaign(), Given.campaignOf(gone)),
                409,
                "organization-dissolved",
                "不能再开展活动、制定方案或作出承诺");
    }

    @Test
    void campaign_ends_before_it_starts() {
        world.exists();
        var campaign = Given.campaignOf(BRANCH).replace("\"endsOn\": \"2011-12-31\"", "\"endsOn\": \"2010-12-31\"");
        problem(
                post(SECRETARY, "/campaigns", campaign),
                400,
                "campaign-ends-before-it-starts",
                "2011-01-01 开始，2010-12-31 结束");
    }

    @Test
    void stage_outside_campaign() {
        world.exists();
        var campaign = Given.campaignOf(BRANCH).replace("2011-11-30", "2012-11-30");
        problem(
                post(SECRETARY, "/campaigns", campaign),
                400,
                "stage-outside-campaign",
                "“组织实施”为 2011-03-01 至 2012-11-30，须在活动 2011-01-01 至 2011-12-31 之内");
    }

    @Test
    void campaign_status() {
        var campaign = given.aClosedCampaign();
        problem(act(COUNTY_SECRETARY, campaign, "opening", ""), 409, "campaign-status", "活动现为已结束，不能启动；须为草稿。");
    }

    @Test
    void campaign_not_open() {
        var campaign = given.aClosedCampaign();
        problem(
                post(MEMBER, "/pledges", Given.pledgeOf(campaign, "MEMBER", BRANCH)),
                409,
                "campaign-not-open",
                "“创先争优活动”现为已结束");
    }

    @Test
    void organization_outside_campaign() {
        world.exists();
        var campaign = "/campaigns/"
                + post(SECRETARY, "/campaigns", Given.campaignOf(BRANCH))
                        .extract()
                        .<String>path("id");
        act(SECRETARY, campaign, "opening", "").statusCode(200);
        problem(
                post(OTHER_MEMBER, "/pledges", Given.pledgeOf(campaign, "MEMBER", OTHER_BRANCH)),
                409,
                "organization-outside-campaign",
                "“示例小学党支部”不是活动主办组织“示例中学党支部”或其下级组织");
    }

    @Test
    void plan_not_found() {
        problem(get(SECRETARY, given.anOpenCampaign() + "/plans/" + BRANCH), 404, "plan-not-found", "还没有方案");
    }

    @Test
    void plan_leaders_only() {
        var plan = given.anOpenCampaign() + "/plans/" + BRANCH;
        problem(Api.as(COMMISSIONER).body(Given.PLAN).put(plan).then(), 403, "plan-leaders-only", "书记、副书记");
    }

    @Test
    void plan_incomplete() {
        var plan = given.anOpenCampaign() + "/plans/" + BRANCH;
        Api.as(SECRETARY)
                .body("{\"theme\": \"主题\", \"carrier\": \" \"}")
                .put(plan)
                .then()
                .statusCode(201);
        problem(act(SECRETARY, plan, "publication", ""), 409, "plan-incomplete", "还缺：载体、创建条件、承诺内容。")
                .body("missing", contains("CARRIER", "CREATION_CONDITIONS", "PLEDGE_CONTENT"))
                .body("source", containsString("明确创建条件"));
    }

    @Test
    void plan_status() {
        var plan = given.aPublishedPlan(given.anOpenCampaign(), BRANCH);
        problem(edit(SECRETARY, plan, "{\"theme\": \"新主题\"}"), 409, "plan-status", "方案已公布，不能修改；须为草稿、修订中。");
    }
}
