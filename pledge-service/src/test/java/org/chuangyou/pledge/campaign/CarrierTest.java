package org.chuangyou.pledge.campaign;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** What a campaign carries (活动载体), and its stages while it runs. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CarrierTest {

    private static final String OWN = """
            {"organizationId": "%s", "name": "三亮", "source": "示教党〔2011〕6号",
             "items": [{"text": "亮标准", "scope": "MEMBER"}, {"text": "亮身份", "scope": "MEMBER"}]}""".formatted(COUNTY);

    @Inject
    Given given;

    @Test
    void a_campaign_takes_up_a_carrier_as_it_is_now() {
        given.aDraftCampaign();
        var code = put("OWN_TAKEN", OWN);
        var campaign = draft("\"carrierTemplates\": [\"OWN_TAKEN\", \"SIX_ONES\"],");
        edit(COUNTY_SECRETARY, code, OWN.replace("三亮", "三亮三比")).statusCode(200);

        get(COUNTY_SECRETARY, campaign)
                .body("carriers.name", contains("三亮", "六个一"))
                .body("carriers.count", contains(2, 6));
    }

    @Test
    void how_much_is_in_a_carrier_is_counted_and_never_concluded_from_its_name() {
        given.aDraftCampaign();

        get(MEMBER, "/carrier-templates")
                .statusCode(200)
                .body(
                        "items.find { it.code == 'FOUR_COMPARISONS' }.items.findAll { it.text.startsWith('比') }.size()",
                        is(3))
                .body("items.code", hasItems("THREE_LINKS_THREE_DEMONSTRATIONS", "SIX_ONES", "FIVE_COMPETITIONS"));
    }

    @Test
    void the_list_has_the_carriers_of_ones_own_line_a_page_at_a_time() {
        given.aDraftCampaign();
        put("OWN_ABOVE", OWN);
        var elsewhere = given.aTopCommittee();
        var leader = given.anOfficerOf(elsewhere, "SECRETARY");
        Api.as(leader)
                .body(OWN.replace(COUNTY.toString(), elsewhere.toString()))
                .put("/carrier-templates/OWN_ELSEWHERE")
                .then()
                .statusCode(201);

        get(MEMBER, "/carrier-templates?limit=100")
                .body("items.code", hasItem("OWN_ABOVE"))
                .body("items.code", not(hasItem("OWN_ELSEWHERE")));
        get(leader, "/carrier-templates?limit=100").body("items.code", hasItems("OWN_ELSEWHERE", "SIX_ONES"));
        var first = get(MEMBER, "/carrier-templates?limit=1").extract();
        get(MEMBER, "/carrier-templates?limit=1&cursor=" + first.path("next"))
                .body("items.code", not(contains(first.<String>path("items[0].code"))));
    }

    @Test
    void it_is_seen_how_much_of_a_carrier_is_promised_and_kept() {
        var campaign = draft("\"carrierTemplates\": [\"SIX_ONES\"],");
        act(COUNTY_SECRETARY, campaign, "opening", "").statusCode(200);
        given.aPublishedPlan(campaign, COUNTY);
        given.published(given.accepted(given.submitted(given.drafted(MEMBER, serving(campaign, 3)))));
        var kept = given.published(given.accepted(given.submitted(given.drafted(MEMBER, serving(campaign, 3)))));
        act(MEMBER, kept, "fulfilment", Given.FULFILMENT).statusCode(200);
        act(COMMISSIONER, kept, "confirmation", "").statusCode(200);

        get(MEMBER, campaign + "/carrier-follow-up?organization=" + COUNTY)
                .statusCode(200)
                .body("items.text", hasItems("教好一门课", "转化一批后进生"))
                .body("items.promised", contains(0, 0, 2, 0, 0, 0))
                .body("items[2].kept", is(1));
    }

    @Test
    void carrier_item_not_of_campaign() {
        var campaign = draft("\"carrierTemplates\": [\"SIX_ONES\"],");
        act(COUNTY_SECRETARY, campaign, "opening", "").statusCode(200);

        problem(post(MEMBER, "/pledges", serving(campaign, 7)), 409, "carrier-item-not-of-campaign", "六个一（6）");
    }

    @Test
    void carrier_template_not_found() {
        given.aDraftCampaign();
        var body = Given.campaignOf(COUNTY).replaceFirst("\\{", "{\"carrierTemplates\": [\"NONE_SUCH\"],");

        problem(post(COUNTY_SECRETARY, "/campaigns", body), 404, "carrier-template-not-found", "NONE_SUCH");
    }

    @Test
    void what_came_with_the_software_is_not_changed() {
        given.aDraftCampaign();

        problem(
                edit(COUNTY_SECRETARY, "/carrier-templates/SIX_ONES", OWN),
                403,
                "carrier-template-leaders-only",
                "系统自带");
    }

    @Test
    void stages_change_while_the_campaign_runs_and_what_they_were_stays_readable() {
        var campaign = given.anOpenCampaign();

        act(COUNTY_SECRETARY, campaign, "rescheduling", """
                        {"stages": [{"name": "学习教育", "startsOn": "2011-01-10", "endsOn": "2011-07-31"}],
                         "reason": "中考时间调整"}""")
                .statusCode(200)
                .body("stages.endsOn", contains("2011-07-31"));

        anonymously()
                .get("/public" + campaign + "/schedule-changes")
                .then()
                .statusCode(200)
                .body("items.reason", contains("中考时间调整"))
                .body("items[0].former.name", contains("学习教育", "组织实施"))
                .body("items[0].former[0].endsOn", is("2011-06-30"));
    }

    @Test
    void a_changed_stage_lies_within_the_campaign_too() {
        var campaign = given.anOpenCampaign();

        problem(act(COUNTY_SECRETARY, campaign, "rescheduling", """
                        {"stages": [{"name": "学习教育", "startsOn": "2011-01-10", "endsOn": "2012-01-01"}],
                         "reason": "延期"}"""), 400, "stage-outside-campaign", "2012-01-01");
    }

    private static String serving(String campaign, int item) {
        var serves = "\"2011-09-30\", \"serves\": {\"carrier\": \"六个一\", \"carrierItem\": " + item + "}";
        return Given.pledgeOf(campaign, "MEMBER", World.BRANCH).replace("\"2011-09-30\"", serves);
    }

    private static String put(String code, String body) {
        var template = "/carrier-templates/" + code;
        Api.as(COUNTY_SECRETARY).body(body).put(template).then().statusCode(201);
        return template;
    }

    private static String draft(String more) {
        var body = Given.campaignOf(COUNTY).replaceFirst("\\{", "{" + more);
        return "/campaigns/"
                + post(COUNTY_SECRETARY, "/campaigns", body)
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
