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
                .contains("pledge.campaign-opened.v1", "\"startsOn\":\"2011-01-01\"", "\"theme\":\"办人民满意教育\"");
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
                .contains("pledge.plan-published.v1", "\"publishedOn\":\"2011-05-10\"");
        assertThat(given.aPublishedPledge(campaign)).isNotNull();
    }

    @Test
    void in_a_closed_campaign_nothing_changes() {
        var campaign = given.aPlannedCampaign();
        var running = given.aPublishedPledge(campaign);
        var comment = given.aPendingComment(running);
        var draft = given.aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH);
        given.close(campaign);

        Api.act(MEMBER, draft, "submission", "").statusCode(409);
        Api.act(MEMBER, running, "fulfilment", Given.FULFILMENT).statusCode(409);
        Api.act(World.COMMISSIONER, comment, "moderation", "{\"decision\": \"SHOW\"}")
                .statusCode(409);
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
