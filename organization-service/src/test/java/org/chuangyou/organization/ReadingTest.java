package org.chuangyou.organization;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** Reading the county: the tree and the posts by anybody signed in, persons by those who answer for them. */
@QuarkusTest
@RealParts
class ReadingTest {

    private static final String COUNTY_SECRETARY = "DY00002";
    private static final String BRANCH_SECRETARY = "DY00011";
    private static final String OTHER_SECRETARY = "DY00024";
    private static final String ORDINARY_MEMBER = "DY00014";

    @Inject
    Database database;

    @BeforeEach
    void importTheCounty() {
        Roster.ofTheCounty().upload().statusCode(201);
    }

    @Test
    void the_county_committee_stands_above_all_branches() {
        as(ORDINARY_MEMBER)
                .get("/organizations/{id}/tree", organization("JG-000"))
                .then()
                .statusCode(200)
                .body("organization.name", is("县委教育工作委员会"))
                .body("children", hasSize(23))
                .body("children.organization.code", hasItem("ZB-022"));
    }

    @Test
    void a_subtree_begins_at_the_organisation_asked_for() {
        as(ORDINARY_MEMBER)
                .get("/organizations/{id}/tree", organization("ZB-010"))
                .then()
                .statusCode(200)
                .body("organization.kind", is("JOINT_BRANCH"))
                .body("organization.unitIds", hasSize(6))
                .body("children", hasSize(0));
    }

    @Test
    void organisations_are_found_by_code_and_kind() {
        as(ORDINARY_MEMBER)
                .queryParam("code", "ZB-001")
                .get("/organizations")
                .then()
                .statusCode(200)
                .body("items.name", is(List.of("县民族中学党支部")));
        as(ORDINARY_MEMBER)
                .queryParam("parent", organization("JG-000"))
                .queryParam("kind", "JOINT_BRANCH")
                .queryParam("limit", 100)
                .get("/organizations")
                .then()
                .body("items", hasSize(13));
    }

    @Test
    void one_organisation_carries_its_version() {
        as(ORDINARY_MEMBER)
                .get("/organizations/{id}", organization("ZB-001"))
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("kind", is("BRANCH"))
                .body("termEndsOn", is("2012-03-28"));
    }

    @Test
    void posts_of_a_branch_are_known_to_anybody_signed_in() {
        as(ORDINARY_MEMBER)
                .get("/organizations/{id}/posts", organization("ZB-001"))
                .then()
                .statusCode(200)
                .body("items.officeLabel", is(List.of("书记", "组织委员", "宣传委员")));
    }

    @Test
    void units_carry_their_newest_figures() {
        as(ORDINARY_MEMBER)
                .queryParam("kind", "COMPLETE_SECONDARY")
                .get("/units")
                .then()
                .statusCode(200)
                .body("items.name", is(List.of("县民族中学")))
                .body("items[0].figures.senior", is(726))
                .body("items[0].figures.asOf", is("2011-07-01"));
    }

    @Test
    void the_secretary_reads_the_branch_and_leaves_a_trace() {
        var branch = organization("ZB-001");
        var before = readings(branch);

        as(BRANCH_SECRETARY)
                .queryParam("limit", 100)
                .get("/organizations/{id}/persons", branch)
                .then()
                .statusCode(200)
                .body("items", hasSize(27));

        assertThat(readings(branch)).isEqualTo(before + 1);
    }

    @Test
    void the_county_committee_reads_every_branch_below() {
        as(COUNTY_SECRETARY)
                .queryParam("stage", "APPLICANT")
                .get("/organizations/{id}/persons", organization("ZB-001"))
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.stage", not(hasItem("FULL")));
    }

    @Test
    void who_has_no_post_there_does_not_learn_of_the_persons() {
        as(ORDINARY_MEMBER)
                .get("/organizations/{id}/persons", organization("ZB-001"))
                .then()
                .statusCode(404);
        as(OTHER_SECRETARY)
                .get("/organizations/{id}/persons", organization("ZB-010"))
                .then()
                .statusCode(404);
        as(OTHER_SECRETARY)
                .get("/organizations/{id}/persons", organization("JG-000"))
                .then()
                .statusCode(404);
    }

    @Test
    void everybody_reads_what_is_kept_of_themselves() {
        as(ORDINARY_MEMBER).get("/persons/me").then().statusCode(200).body("code", is(ORDINARY_MEMBER));
    }

    @Test
    void nobody_reads_without_signing_in() {
        given().get("/organizations").then().statusCode(401).contentType("application/problem+json");
        given().get("/units").then().statusCode(401);
        given().get("/persons/me").then().statusCode(401);
    }

    @Test
    void persons_come_in_pages() {
        var branch = organization("ZB-001");
        var first = as(BRANCH_SECRETARY)
                .queryParam("limit", 20)
                .get("/organizations/{id}/persons", branch)
                .then();
        var cursor = first.body("items", hasSize(20)).extract().path("next");

        as(BRANCH_SECRETARY)
                .queryParam("limit", 20)
                .queryParam("cursor", cursor)
                .get("/organizations/{id}/persons", branch)
                .then()
                .body("items", hasSize(7))
                .body("next", is((Object) null));
    }

    private long readings(String branch) {
        return database.count(
                "SELECT count(*) FROM audit WHERE act = 'read-persons' AND actor = ? AND object = ?",
                BRANCH_SECRETARY,
                branch);
    }

    private String organization(String code) {
        return database.texts("SELECT id FROM organization WHERE code = ?", code)
                .get(0);
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person));
    }
}
