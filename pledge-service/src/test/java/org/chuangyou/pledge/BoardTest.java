package org.chuangyou.pledge;

import java.util.ArrayList;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What is found where: on the public board, and in the lists for work. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class BoardTest {

    @Inject
    Given given;

    @Inject
    Today today;

    @AfterEach
    void asUsual() {
        today.isAsUsual();
    }

    @Test
    void the_board_shows_published_pledges_of_an_organisation_and_those_below() {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH);

        board(campaign, COUNTY.toString()).body("items.id", contains(Given.id(pledge)));
        board(campaign, BRANCH.toString()).body("items.id", contains(Given.id(pledge)));
        board(campaign, OTHER_BRANCH.toString()).body("items", empty());
    }

    @Test
    void what_was_published_last_comes_first_however_long_ago_it_was_drafted() {
        var campaign = given.aPlannedCampaign();
        var draftedFirst = given.anAcceptedPledge(campaign);
        var draftedLast = given.aPublishedPledge(campaign);
        today.is("2011-05-11");
        given.published(draftedFirst);

        var first = narrowed(campaign, "limit=1").body("items.id", contains(Given.id(draftedFirst)));

        narrowed(campaign, "limit=1&cursor=" + first.extract().path("next"))
                .body("items.id", contains(Given.id(draftedLast)))
                .body("next", nullValue());
    }

    @Test
    void the_board_is_narrowed_by_kind_status_and_pledger() {
        var campaign = given.aPlannedCampaign();
        var running = given.aPublishedPledge(campaign);
        var ended = given.aPublishedPledge(campaign);
        Api.act(MEMBER, ended, "fulfilment", Given.FULFILMENT).statusCode(200);

        narrowed(campaign, "status=FULFILLED").body("items.id", contains(Given.id(ended)));
        narrowed(campaign, "kind=MEMBER&pledger=示例戊").body("items.id", contains(Given.id(ended), Given.id(running)));
        narrowed(campaign, "kind=LEADER").body("items", empty());
        narrowed(campaign, "pledger=示例己").body("items", empty());
    }

    @Test
    void the_board_shows_how_a_pledge_fits_its_post_and_what_is_said_of_it_in_the_end() {
        var pledge = given.aFulfilledPledge();
        Api.as(MEMBER)
                .body("{\"grade\": \"GOOD\", \"words\": \"按时兑现\"}")
                .put(pledge + "/ratings/self")
                .then()
                .statusCode(200);

        anonymously()
                .get("/public" + pledge)
                .then()
                .statusCode(200)
                .body("duties", is("八年级班主任"))
                .body("fiveLeads", contains("LEARNING", "SERVICE"))
                .body("ratings.rater", contains("SELF"))
                .body("ratings.words", contains("按时兑现"));
        anonymously().get("/public" + pledge + "/versions").then().body("items.duties", contains("八年级班主任"));
    }

    @Test
    void an_unpublished_pledge_is_not_on_the_board() {
        var pledge = given.anAcceptedPledge();

        anonymously().get("/public" + pledge).then().statusCode(404);
    }

    @Test
    void the_tag_of_an_entry_changes_with_its_progress() {
        var pledge = given.aPublishedPledge();
        var before = anonymously().get("/public" + pledge).header("ETag");

        Api.as(MEMBER)
                .body(Given.PROGRESS)
                .put(pledge + "/progress-reports/2011-05")
                .then()
                .statusCode(201);

        assertThat(anonymously().get("/public" + pledge).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void open_and_closed_campaigns_are_public() {
        var open = given.anOpenCampaign();
        var closed = given.aClosedCampaign();

        anonymously().get("/public" + closed).then().statusCode(200).body("status", is("CLOSED"));
        anonymously()
                .get("/public/campaigns")
                .then()
                .body("items.id", hasItem(Given.id(open)))
                .body("items.status", not(hasItem("DRAFT")));
    }

    @Test
    void the_list_for_work_is_narrowed_by_each_filter() {
        var campaign = given.aPlannedCampaign();
        var published = given.aPublishedPledge(campaign);
        var draft = given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH);
        var own = given.aDraftPledge(campaign, SECRETARY, "LEADER", BRANCH);

        list(campaign, "").body("items.id", contains(Given.id(own), Given.id(draft), Given.id(published)));
        list(campaign, "&status=PUBLISHED").body("items.id", contains(Given.id(published)));
        list(campaign, "&pledger=me").body("items.id", contains(Given.id(own)));
        list(campaign, "&organization=" + OTHER_BRANCH).body("items", empty());
        list(campaign, "&organization=" + COUNTY).body("items.organizationId", everyItem(is(BRANCH.toString())));
        list(campaign, "&overdue=false").body("items.size()", is(3));
        Api.get(SECRETARY, "/pledges?pledger=you").statusCode(400);
    }

    @Test
    void pages_follow_each_other() {
        var campaign = given.aPlannedCampaign();
        var expected = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            expected.add(0, Given.id(given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH)));
        }
        var first = list(campaign, "&limit=2");

        var second = list(campaign, "&limit=2&cursor=" + first.extract().path("next"));

        var seen = new ArrayList<String>(first.extract().path("items.id"));
        seen.addAll(second.extract().path("items.id"));
        assertThat(seen).isEqualTo(expected);
    }

    private static ValidatableResponse board(String campaign, String organization) {
        return anonymously()
                .get("/public/pledges?campaign=" + Given.id(campaign) + "&organization=" + organization)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse narrowed(String campaign, String filter) {
        return anonymously()
                .get("/public/pledges?campaign=" + Given.id(campaign) + "&" + filter)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(String campaign, String more) {
        return Api.get(SECRETARY, "/pledges?campaign=" + Given.id(campaign) + more)
                .statusCode(200);
    }
}
