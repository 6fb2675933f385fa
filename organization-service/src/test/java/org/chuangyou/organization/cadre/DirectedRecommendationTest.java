package org.chuangyou.organization.cadre;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Refused;
import org.chuangyou.organization.SmallCounty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Directed recommendation of a school's leadership, suspended and resumed. */
@QuarkusTest
@RealParts
class DirectedRecommendationTest {

    private static final String APPRAISAL = """
            {"appraisedOn": "2011-06-24", "appraisers": ["示例2"], "findings": "群众公认"}""";
    private static final String SUSPENSION = """
            {"suspendedOn": "2011-07-01", "reason": "换届期间，班子调整暂缓"}""";

    @Inject
    SmallCounty county;

    @Inject
    Database database;

    @Test
    void a_recommendation_is_announced_held_appraised_and_concluded() {
        var recommendation = recommended("DRA");
        var holder = Acting.as("DRA-P2");
        holder.decide(recommendation, "appraisal", APPRAISAL).statusCode(200);

        holder.decide(recommendation, "conclusion", "{\"concludedOn\": \"2011-09-15\", \"outcome\": \"已按推荐任用\"}")
                .statusCode(200)
                .body("stage", is("CONCLUDED"))
                .body("present", is(49))
                .body("persons.personCode", contains("DRA-P1", "DRA-P3"))
                .body("persons.votes", contains(8, 41));
    }

    /** Recommended, adjustment suspended: what the county reported of three schools. */
    @Test
    void a_suspended_one_is_seen_by_anybody_with_its_reason_and_no_names() {
        var recommendation = recommended("DRB");
        Acting.as("DRB-P2").decide(recommendation, "suspension", SUSPENSION).statusCode(200);

        Acting.as("anybody")
                .get("/directed-recommendations?stage=RECOMMENDED&suspended=true&unit=" + county.unit("DRB-U1"))
                .statusCode(200)
                .body("items.suspendedReason", contains("换届期间，班子调整暂缓"))
                .body("items.stage", contains("RECOMMENDED"))
                .body("toString()", not(containsString("DRB-P3")));
        Acting.as("anybody")
                .get("/directed-recommendations?suspended=false&unit=" + county.unit("DRB-U1"))
                .body("items", hasSize(0));
        Acting.as("anybody")
                .get("/organizations/" + county.organization("DRB-C") + "/recommendation-figures")
                .body("items.stage", contains("RECOMMENDED"))
                .body("items.suspended", contains(1))
                .body("items.goingOn", contains(0));
    }

    @Test
    void what_was_resumed_goes_on_where_it_stood_still() {
        var recommendation = recommended("DRC");
        var holder = Acting.as("DRC-P2");
        holder.decide(recommendation, "suspension", SUSPENSION).statusCode(200);

        holder.decide(recommendation, "resumption", "{\"resumedOn\": \"2011-09-01\"}")
                .statusCode(200)
                .body("suspended", is(false))
                .body("pauses.resumedOn", contains("2011-09-01"));

        holder.decide(recommendation, "appraisal", APPRAISAL.replace("06-24", "09-02"))
                .statusCode(200);
    }

    @Test
    void names_are_read_by_who_holds_it_and_leave_a_trace() {
        var recommendation = recommended("DRD");
        var id = CadreWorld.id(recommendation);

        Acting.as("DRD-P2").get(recommendation).statusCode(200);
        Acting.as("DRD-P1").get(recommendation).statusCode(404);

        assertThat(database.count(
                        "SELECT count(*) FROM audit WHERE act = 'read-recommendation' AND actor = 'DRD-P2' AND object = ?",
                        id))
                .isOne();
    }

    @Test
    void nothing_is_done_while_it_stands_still() {
        var recommendation = recommended("DRE");
        var holder = Acting.as("DRE-P2");
        holder.decide(recommendation, "suspension", SUSPENSION).statusCode(200);

        Refused.with(
                holder.decide(recommendation, "appraisal", APPRAISAL),
                409,
                "recommendation-suspended",
                "自 2011-07-01 起暂缓（换届期间，班子调整暂缓），恢复之前不能登记考察");
    }

    @Test
    void what_goes_on_is_not_resumed() {
        Refused.with(
                Acting.as("DRF-P2").decide(recommended("DRF"), "resumption", "{\"resumedOn\": \"2011-09-01\"}"),
                409,
                "recommendation-not-suspended",
                "没有暂缓");
    }

    @Test
    void stages_are_not_skipped() {
        var recommendation = announced("DRG");

        Refused.with(
                Acting.as("DRG-P2").decide(recommendation, "appraisal", APPRAISAL),
                409,
                "recommendation-stage",
                "定向推荐现为“已部署”，不能登记考察；须为“已推荐”");
    }

    @Test
    void a_school_covered_elsewhere_is_not_ours() {
        county.exists("DRH");
        county.exists("DRI");

        Refused.with(
                Acting.as("DRH-P2")
                        .post(
                                "/directed-recommendations",
                                newRecommendation("DRH").replace(county.unit("DRH-U1"), county.unit("DRI-U1"))),
                409,
                "recommendation-unit-elsewhere",
                "不由示例工委或其下级覆盖");
    }

    @Test
    void whoever_is_recommended_is_one_of_ours() {
        var recommendation = announced("DRJ");
        county.exists("DRK");

        Refused.with(
                Acting.as("DRJ-P2")
                        .decide(
                                recommendation,
                                "meeting",
                                meeting("DRJ").replace(county.person("DRJ-P3"), county.person("DRK-P3"))),
                409,
                "recommendation-persons-elsewhere",
                "有 1 名被推荐人不在示例工委及其下级之中");
    }

    @Test
    void a_post_stands_once() {
        county.exists("DRL");

        Refused.with(
                Acting.as("DRL-P2")
                        .post(
                                "/directed-recommendations",
                                newRecommendation("DRL").replace("副校长", "校长")),
                400,
                "recommendation-posts-repeat",
                "有重复");
    }

    @Test
    void a_person_stands_once_for_a_post() {
        var recommendation = announced("DRM");

        Refused.with(
                Acting.as("DRM-P2")
                        .decide(
                                recommendation,
                                "meeting",
                                meeting("DRM").replace(county.person("DRM-P1"), county.person("DRM-P3"))),
                400,
                "recommendation-person-repeats",
                "“校长”上列了两次");
    }

    @Test
    void nobody_is_recommended_for_a_post_that_is_not_to_be_filled() {
        var recommendation = announced("DRN");

        Refused.with(
                Acting.as("DRN-P2")
                        .decide(recommendation, "meeting", meeting("DRN").replace("校长", "主任")),
                400,
                "recommendation-unknown-posts",
                "主任 不在推荐职位 校长、副校长 之中");
    }

    @Test
    void no_more_are_present_than_expected() {
        var recommendation = announced("DRO");

        Refused.with(
                Acting.as("DRO-P2")
                        .decide(
                                recommendation,
                                "meeting",
                                meeting("DRO").replace("\"present\": 49", "\"present\": 53")),
                400,
                "recommendation-too-many-present",
                "应到 52，实到 53");
    }

    @Test
    void there_are_no_more_votes_than_voters() {
        var recommendation = announced("DRP");

        Refused.with(
                Acting.as("DRP-P2")
                        .decide(recommendation, "meeting", meeting("DRP").replace("\"votes\": 8", "\"votes\": 9")),
                400,
                "recommendation-too-many-votes",
                "合计 50 票；实到 49 人");
        Acting.as("DRP-P2").get(recommendation).body("present", nullValue());
    }

    @Test
    void the_branch_does_not_recommend_on_its_own() {
        county.exists("DRQ");

        Acting.as("DRQ-P1")
                .post("/directed-recommendations", newRecommendation("DRQ"))
                .statusCode(404);
    }

    private String announced(String prefix) {
        county.exists(prefix);
        return Acting.as(prefix + "-P2").create("/directed-recommendations", newRecommendation(prefix));
    }

    private String recommended(String prefix) {
        var recommendation = announced(prefix);
        Acting.as(prefix + "-P2")
                .decide(recommendation, "meeting", meeting(prefix))
                .statusCode(200);
        return recommendation;
    }

    private String newRecommendation(String prefix) {
        return """
                {"organizationId": "%s", "unitId": "%s", "title": "示例小学领导班子全额定向推荐",
                 "documentNumber": "示教党发〔2011〕9号", "documentDate": "2011-06-01", "announcedOn": "2011-06-10",
                 "posts": [{"name": "校长", "seats": 1}, {"name": "副校长", "seats": 2}]}
                """.formatted(county.organization(prefix + "-C"), county.unit(prefix + "-U1"));
    }

    private String meeting(String prefix) {
        return """
                {"heldOn": "2011-06-17", "expected": 52, "present": 49, "persons": [
                  {"post": "校长", "personId": "%s", "votes": 41}, {"post": "校长", "personId": "%s", "votes": 8}]}
                """.formatted(county.person(prefix + "-P3"), county.person(prefix + "-P1"));
    }
}
