package org.chuangyou.pledge.campaign;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.chuangyou.pledge.World.codeOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What the county's office sees of who falls behind. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CampaignStandingTest {

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
    void a_branch_stands_with_its_plan_its_pledges_and_what_was_reported_of_them() {
        var campaign = given.aPlannedCampaign();
        given.aPublishedPlan(campaign, BRANCH);
        report(given.aPublishedPledge(campaign));
        given.aPublishedPledge(campaign);
        given.submitted(given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH));

        standing(SECRETARY, campaign, "?month=2011-05&organization=" + BRANCH)
                .body("items.code", contains(codeOf(BRANCH)))
                .body("items[0].plan", is("PUBLISHED"))
                .body("items[0].pledges.running", is(2))
                .body("items[0].pledges.inReview", is(1))
                .body("items[0].reports.expected", is(2))
                .body("items[0].reports.reported", is(1))
                .body("items[0].reports.overdue", is(0));
    }

    @Test
    void what_is_expected_of_a_month_is_what_was_reported_and_what_somebody_has_still_to_report() {
        var campaign = given.aPlannedCampaign();
        var branch = given.aBranch();
        var member = Given.memberOf(branch);
        var ended = given.aPublishedPledge(campaign, member, branch);
        Api.as(member)
                .body(Given.PROGRESS)
                .put(ended + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
        Api.act(member, ended, "fulfilment", Given.FULFILMENT).statusCode(200);
        given.aPublishedPledge(campaign, member, branch);
        var gone = given.aCommissionerOf(branch);
        given.aPublishedPledge(campaign, gone, branch);
        given.aPublishedPledge(campaign, gone, branch);
        world.departed(gone, "2011-05-20");
        today.is("2011-06-06");

        standing(COUNTY_SECRETARY, campaign, "?month=2011-05&organization=" + branch)
                .body("items[0].reports.expected", is(2))
                .body("items[0].reports.reported", is(1))
                .body("items[0].reports.overdue", is(1));
    }

    @Test
    void months_ends_and_comments_that_wait_too_long_are_counted() {
        var campaign = given.aPlannedCampaign();
        given.aPendingComment(given.aPublishedPledge(campaign));
        var ended = given.aPublishedPledge(campaign);
        Api.act(MEMBER, ended, "fulfilment", Given.FULFILMENT).statusCode(200);
        today.is("2011-07-06");

        standing(SECRETARY, campaign, "?organization=" + BRANCH)
                .body("items[0].pledges.unconfirmed", is(1))
                .body("items[0].reports.month", is("2011-06"))
                .body("items[0].reports.overdue", is(2))
                .body("items[0].commentsLate", is(1));
    }

    @Test
    void branches_that_have_not_begun_are_listed_too_page_by_page_in_the_order_of_their_codes() {
        var campaign = given.aPlannedCampaign();

        var first = standing(COUNTY_SECRETARY, campaign, "?limit=1");
        var next = standing(
                COUNTY_SECRETARY, campaign, "?limit=1&cursor=" + first.extract().path("next"));

        assertThat(next.extract().<String>path("items[0].code"))
                .isGreaterThan(first.extract().path("items[0].code"));
        standing(COUNTY_SECRETARY, campaign, "?organization=" + OTHER_BRANCH)
                .body("items.organizationId", contains(OTHER_BRANCH.toString()))
                .body("items[0].plan", nullValue())
                .body("items[0].pledges.running", is(0));
    }

    @Test
    void one_branch_does_not_see_how_another_stands() {
        var campaign = given.aPlannedCampaign();

        problem(
                Api.get(OTHER_SECRETARY, campaign + "/standing?organization=" + BRANCH),
                403,
                "matter-committee-only",
                "任职");
    }

    @Test
    void an_organisation_outside_the_campaign_does_not_stand_in_it() {
        var campaign = given.aPlannedCampaign();
        var elsewhere = given.aTopCommittee();
        var officer = given.anOfficerOf(elsewhere, "SECRETARY");

        problem(
                Api.get(officer, campaign + "/standing?organization=" + elsewhere),
                409,
                "organization-outside-campaign",
                "示例党委");
    }

    @Test
    void a_month_that_is_none_is_refused() {
        Api.get(COUNTY_SECRETARY, given.aPlannedCampaign() + "/standing?month=2011-13")
                .statusCode(400);
    }

    private static void report(String pledge) {
        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse standing(String person, String campaign, String query) {
        return Api.get(person, campaign + "/standing" + query).statusCode(200);
    }
}
