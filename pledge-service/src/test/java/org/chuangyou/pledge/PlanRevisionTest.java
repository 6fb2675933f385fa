package org.chuangyou.pledge;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.act;
import static org.chuangyou.pledge.Api.anonymously;
import static org.chuangyou.pledge.Api.edit;
import static org.chuangyou.pledge.Api.get;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A plan that was published is worked on again in the open. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PlanRevisionTest {

    private static final String REASON = "{\"reason\": \"增加为民服务内容\"}";

    /** With a hearing of the day it is revised. */
    private static final String REVISED = Given.PLAN.replace("党员先锋岗", "党员示范岗").replace("2011-05-06", "2011-05-10");

    @Inject
    Given given;

    @Test
    void a_revised_plan_is_published_again_and_its_first_text_stays_readable() {
        var plan = given.aPublishedPlan(given.anOpenCampaign(), BRANCH);
        act(SECRETARY, plan, "revision", REASON).statusCode(200).body("status", is("REVISING"));
        edit(SECRETARY, plan, REVISED).statusCode(200);

        act(SECRETARY, plan, "publication", "").statusCode(200).body("status", is("PUBLISHED"));

        anonymously()
                .get("/public" + plan + "/versions")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.content.carrier", contains("党员先锋岗", "党员示范岗"))
                .body("items[1].reason", is("增加为民服务内容"))
                .body("items[0].content.hearings[0].people", is(32));
    }

    @Test
    void while_a_plan_is_being_revised_others_read_what_was_published() {
        var plan = given.aPublishedPlan(given.anOpenCampaign(), BRANCH);
        act(SECRETARY, plan, "revision", REASON).statusCode(200);
        edit(SECRETARY, plan, Given.PLAN.replace("党员先锋岗", "党员示范岗")).statusCode(200);

        get(OTHER_MEMBER, plan)
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("carrier", is("党员先锋岗"))
                .body("revisionReason", nullValue());
        anonymously().get("/public" + plan).then().statusCode(200).body("carrier", is("党员先锋岗"));
    }

    @Test
    void a_revision_given_up_leaves_the_published_text() {
        var plan = given.aPublishedPlan(given.anOpenCampaign(), BRANCH);
        act(SECRETARY, plan, "revision", REASON).statusCode(200);
        edit(SECRETARY, plan, Given.PLAN.replace("党员先锋岗", "党员示范岗")).statusCode(200);

        act(SECRETARY, plan, "revision-dropping", "")
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("carrier", is("党员先锋岗"));
    }

    @Test
    void what_is_new_in_a_plan_is_heard_on_anew() {
        var plan = given.aPublishedPlan(given.anOpenCampaign(), BRANCH);
        act(SECRETARY, plan, "revision", REASON).statusCode(200);
        edit(SECRETARY, plan, Given.PLAN.replace("党员先锋岗", "党员示范岗")).statusCode(200);

        problem(act(SECRETARY, plan, "publication", ""), 409, "masses-not-heard-anew", "上次于 2011-05-10 公布")
                .body("source", containsString("听取群众意见"));
    }

    @Test
    void masses_not_heard() {
        var plan = given.anOpenCampaign() + "/plans/" + BRANCH;
        Api.as(COUNTY_SECRETARY)
                .body(Given.PLAN.replace("2011-05-06", "2011-05-11"))
                .put(plan)
                .then()
                .statusCode(201);

        problem(act(COUNTY_SECRETARY, plan, "publication", ""), 409, "masses-not-heard", "现有 1 次都在今天之后")
                .body("source", containsString("听取群众意见"));
    }
}
