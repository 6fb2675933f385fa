package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Every way in which nothing is done with a pledge, and what is said. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgeProblemsTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    Today today;

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @Test
    void a_number_by_which_a_person_is_found_is_refused_in_what_becomes_public() {
        var draft = Given.pledgeOf(given.anOpenCampaign(), "MEMBER", BRANCH).replace("全校教师可听", "报名电话 138 0000 0000");

        problem(post(MEMBER, "/pledges", draft), 400, "invalid-fields", "violations")
                .body("violations[0].field", containsString("items[1].aim"))
                .body("violations[0].message", containsString("个人信息保护法第二十五条"));
    }

    @Test
    void pledge_not_found() {
        world.exists();
        problem(get(MEMBER, "/pledges/" + UUID.randomUUID()), 404, "pledge-not-found", "没有这项承诺");
    }

    @Test
    void not_a_member() {
        var pledge = Given.pledgeOf(given.anOpenCampaign(), "MEMBER", BRANCH);
        problem(post(World.STRANGER, "/pledges", pledge), 403, "not-a-member", "尚未通告");
    }

    @Test
    void not_your_organization() {
        var pledge = Given.pledgeOf(given.anOpenCampaign(), "MEMBER", BRANCH);
        problem(post(OTHER_MEMBER, "/pledges", pledge), 403, "not-your-organization", "您不在“示例中学党支部”");
    }

    @Test
    void not_its_secretary() {
        var pledge = Given.pledgeOf(given.anOpenCampaign(), "ORGANIZATION", BRANCH);
        problem(post(MEMBER, "/pledges", pledge), 403, "not-its-secretary", "书记、副书记");
    }

    @Test
    void pledger_only() {
        var pledge = given.aPublishedPledge();
        problem(act(SECRETARY, pledge, "fulfilment", Given.FULFILMENT), 403, "pledger-only", "只有承诺人");
    }

    @Test
    void committee_only() {
        var pledge = given.aSubmittedPledge();
        problem(act(MEMBER, pledge, "review", Given.GOOD_REVIEW), 403, "committee-only", "任职的人");
    }

    @Test
    void own_pledge() {
        var pledge = given.aDraftPledge(given.anOpenCampaign(), SECRETARY, "LEADER", BRANCH);
        act(SECRETARY, pledge, "submission", "").statusCode(200);
        problem(act(SECRETARY, pledge, "review", Given.GOOD_REVIEW), 403, "own-pledge", "不能审核这项承诺")
                .body("source", containsString("把关审核"));
    }

    @Test
    void pledge_masses_not_heard() {
        var draft = Given.pledgeOf(given.anOpenCampaign(), "LEADERSHIP", BRANCH).replace("2011-05-06", "2011-05-11");
        var pledge = given.drafted(SECRETARY, draft);

        problem(act(SECRETARY, pledge, "submission", ""), 409, "pledge-masses-not-heard", "领导班子的承诺提交前要先听取群众意见")
                .body("ahead", is(1))
                .body("source", containsString("听取群众意见"));
    }

    @Test
    void due_outside_campaign() {
        var pledge = Given.pledgeOf(given.anOpenCampaign(), "MEMBER", BRANCH).replace("2011-12-31", "2012-01-01");
        problem(
                post(MEMBER, "/pledges", pledge),
                409,
                "due-outside-campaign",
                "期限 2012-01-01 须在活动 2011-01-01 至 2011-12-31 之内");
    }

    @Test
    void due_past() {
        var pledge = given.anAcceptedPledge();
        var late = Given.pledgeOf(given.anOpenCampaign(), "MEMBER", BRANCH)
                .replace("2011-09-30", "2011-05-09")
                .replace("2011-12-31", "2011-05-09");

        problem(post(MEMBER, "/pledges", late), 409, "due-past", "最后的期限是 2011-05-09，今天是 2011-05-10");
        today.is("2012-01-01");
        problem(act(SECRETARY, pledge, "publication", Given.PUBLICATION), 409, "due-past", "不能承诺、公布");
    }

    @Test
    void the_same_twice_is_not_two() {
        var pledge = given.anAcceptedPledge();
        var twice = Given.PUBLICATION.replace("CAMPUS_NETWORK", "NOTICE_BOARD");

        problem(act(SECRETARY, pledge, "publication", twice), 400, "invalid-fields", "violations")
                .body("violations[0].field", containsString("channels"));
    }

    @Test
    void pledge_status() {
        var pledge = given.aSubmittedPledge();
        problem(edit(MEMBER, pledge, given.mended(pledge)), 409, "pledge-status", "承诺现为已提交，不能修改；须为草稿、已退回。")
                .body("current", is("SUBMITTED"));
    }

    @Test
    void review_incomplete() {
        var pledge = given.aSubmittedPledge();
        var review = """
                {"items": [{"item": 2, "wellChosen": true, "concrete": true, "achievable": true}]}""";
        problem(act(SECRETARY, pledge, "review", review), 400, "review-incomplete", "应为第 1、2 项，实为第 2 项")
                .body("source", containsString("逐人逐项"));
    }

    @Test
    void return_needs_reason() {
        var pledge = given.aSubmittedPledge();
        var review = Given.BAD_REVIEW.replace("请写明班级", " ");
        problem(act(SECRETARY, pledge, "review", review), 400, "return-needs-reason", "第 2 项未做到")
                .body("items", contains(2));
    }

    @Test
    void no_published_plan() {
        var campaign = given.anOpenCampaign();
        given.aDraftPlan(campaign, BRANCH);
        given.aPublishedPlan(campaign, OTHER_BRANCH);
        var pledge = given.accepted(given.submitted(given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH)));
        problem(
                        act(SECRETARY, pledge, "publication", Given.PUBLICATION),
                        409,
                        "no-published-plan",
                        "“示例中学党支部”及其上级组织在这个活动中都还没有公布方案")
                .body("source", containsString("向群众公布"));
    }

    @Test
    void precondition_required_on_every_step() {
        var pledge = given.aDraftPledge();
        problem(post(MEMBER, pledge + "/submission", ""), 428, "precondition-required", "If-Match");
    }

    @Test
    void english_on_request() {
        var pledge = given.aSubmittedPledge();
        Api.as(MEMBER)
                .header("Accept-Language", "en")
                .header("If-Match", Api.version(MEMBER, pledge))
                .body(given.mended(pledge))
                .put(pledge)
                .then()
                .statusCode(409)
                .body("detail", is("The pledge is submitted and one cannot edit it; it must be a draft, returned."));
    }
}
