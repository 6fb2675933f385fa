package org.chuangyou.organization.mass;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.organization.County;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.County.refused;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Mass organisations under the branch, with a number on a day. */
@QuarkusTest
@RealParts
class MassTest {

    private static int counties;

    private County county;

    @BeforeEach
    void aCounty() {
        county = County.of("MA" + ++counties, 3);
    }

    @Test
    void a_mass_organisation_carries_its_strength_and_the_day() {
        register("示例工会", "2011-07-01")
                .statusCode(201)
                .body("kindLabel", is("工会"))
                .body("strength.members", is(61))
                .body("strength.asOf", is("2011-07-01"));
    }

    @Test
    void a_new_count_leaves_the_old_one() {
        var union = register("示例工会", "2011-07-01").extract().<String>path("id");

        count(union, "2011-12-31", 64).statusCode(200).body("strength.members", is(64));
        count(union, "2010-12-31", 58)
                .body("strength.members", is(64))
                .body("strengths.members", is(List.of(58, 61, 64)));
    }

    @Test
    void a_count_ahead_is_refused() {
        var union = register("示例工会", "2011-07-01").extract().<String>path("id");
        refused(count(union, "2999-01-01", 64), 400, "date-ahead");
        refused(register("示例工会二", "2999-01-01"), 400, "date-ahead");
    }

    @Test
    void the_same_one_twice_is_refused() {
        register("示例工会", "2011-07-01").statusCode(201);
        refused(register("示例工会", "2011-07-01"), 409, "already-exists");
    }

    @Test
    void a_name_is_changed_with_its_version() {
        var union = register("示例工会", "2011-07-01").extract().<String>path("id");
        var body = """
                {"name": "示例工会委员会", "headName": "示例"}
                """;
        asSteward().body(body).put("/mass-organizations/{id}", union).then().statusCode(428);
        asSteward()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/mass-organizations/{id}", union)
                .then()
                .statusCode(200)
                .body("headName", is("示例"));
    }

    @Test
    void the_register_is_kept_by_the_branch_and_read_by_everybody() {
        as(county.code("P2"))
                .body(union("示例工会", "2011-07-01"))
                .post("/mass-organizations")
                .then()
                .statusCode(404);
        as(county.code("P1"))
                .body(union("示例工会", "2011-07-01"))
                .post("/mass-organizations")
                .then()
                .statusCode(201);
        as("anybody")
                .queryParam("kind", "TRADE_UNION")
                .get("/organizations/{id}/mass-organizations", county.branch())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private ValidatableResponse register(String name, String asOf) {
        return asSteward().body(union(name, asOf)).post("/mass-organizations").then();
    }

    private String union(String name, String asOf) {
        return """
                {"organizationId": "%s", "kind": "TRADE_UNION", "name": "%s", "members": 61, "asOf": "%s"}
                """.formatted(county.branch(), name, asOf);
    }

    private static ValidatableResponse count(String union, String asOf, int members) {
        return asSteward()
                .body("{\"members\": " + members + "}")
                .put("/mass-organizations/{id}/strengths/{asOf}", union, asOf)
                .then();
    }
}
