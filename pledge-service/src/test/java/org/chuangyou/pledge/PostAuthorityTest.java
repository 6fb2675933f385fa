package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** What posts allow in campaigns and plans, from which day on, and until when. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PostAuthorityTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    Today today;

    @ParameterizedTest
    @ValueSource(strings = {SECRETARY, World.DEPUTY, COUNTY_SECRETARY})
    void a_campaign_is_drafted_by_secretaries_at_or_above(String person) {
        world.exists();

        post(person, "/campaigns", Given.campaignOf(BRANCH)).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMISSIONER, MEMBER, OTHER_SECRETARY, World.STRANGER})
    void a_campaign_is_drafted_by_nobody_else(String person) {
        world.exists();

        post(person, "/campaigns", Given.campaignOf(BRANCH)).statusCode(403);
    }

    @Test
    void a_draft_campaign_is_not_there_for_those_below_its_organiser() {
        var campaign = given.aDraftCampaign();

        get(SECRETARY, campaign).statusCode(404);
        act(SECRETARY, campaign, "opening", "").statusCode(404);
        get(SECRETARY, "/campaigns").body("items.id", not(hasItem(Given.id(campaign))));
        get(COUNTY_SECRETARY, "/campaigns").body("items.id", hasItem(Given.id(campaign)));
        Api.anonymously().get("/public" + campaign).then().statusCode(404);
    }

    @Test
    void an_open_campaign_is_opened_and_closed_by_its_organiser_alone() {
        var campaign = given.anOpenCampaign();

        act(SECRETARY, campaign, "closing", "").statusCode(403);
    }

    @Test
    void a_draft_plan_is_not_there_for_other_branches() {
        var plan = given.aDraftPlan(given.anOpenCampaign(), BRANCH);

        get(OTHER_SECRETARY, plan).statusCode(404);
        act(OTHER_SECRETARY, plan, "publication", "").statusCode(404);
        act(COMMISSIONER, plan, "publication", "").statusCode(403);
        act(SECRETARY, plan, "publication", "").statusCode(200);
        get(OTHER_SECRETARY, plan).statusCode(200);
    }

    @Test
    void a_new_secretary_has_authority_at_once_and_a_former_one_has_none() {
        var pledge = given.aSubmittedPledge();
        var code = "DY2" + Integer.toString(pledge.hashCode()).replace("-", "9");
        get(code, pledge).statusCode(404);

        var seat = world.post(code, "SECRETARY", BRANCH);
        await().untilAsserted(() -> get(code, pledge).statusCode(200));

        world.relinquished(seat, code, BRANCH, "2011-05-10");
        await().untilAsserted(() -> get(code, pledge).statusCode(404));
    }

    @Test
    void a_post_counts_from_its_day() {
        var pledge = given.aSubmittedPledge();
        today.is("2010-06-30");
        try {
            get(COMMISSIONER, pledge).statusCode(404);
        } finally {
            today.isAsUsual();
        }
    }

    @Test
    void a_post_in_an_organisation_not_announced_yet_gives_authority_there() {
        world.exists();
        var unknown = UUID.randomUUID();
        var code = "DY3" + Math.abs(unknown.hashCode());
        world.post(code, "SECRETARY", unknown);

        await().untilAsserted(() ->
                post(code, "/campaigns", Given.campaignOf(unknown)).statusCode(201));
    }

    @Test
    void everything_but_the_public_board_needs_a_login() {
        world.exists();
        for (var path : new String[] {"/campaigns", "/pledges", "/pledges/" + BRANCH, "/campaigns/" + COUNTY}) {
            Api.anonymously().get(path).then().statusCode(401);
        }
        Api.anonymously().get("/public/campaigns").then().statusCode(200);
        Api.anonymously()
                .get("/public/pledges?organization=" + OTHER_BRANCH)
                .then()
                .statusCode(200);
    }
}
