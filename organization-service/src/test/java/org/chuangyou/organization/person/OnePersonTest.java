package org.chuangyou.organization.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.chuangyou.organization.tree.OrganizationKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** What is kept of one person, who reads it, and what is marked of them. */
@QuarkusTest
@RealParts
class OnePersonTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({
        "'', read-person",
        "/history, read-person-history",
        "/outflows, read-outflows",
    })
    void every_reading_by_somebody_else_leaves_a_trace(String what, String act) {
        var branch = Branch.named("OREAD" + act.length(), database);
        var address = "/persons/" + branch.person(2) + what;

        branch.asSecretary().get(address).then().statusCode(200);
        as(branch.code(2)).get(address).then().statusCode(200);
        as(branch.code(3)).get(address).then().statusCode(404);
        given().get(address).then().statusCode(401);

        assertThat(database.texts("SELECT actor FROM audit WHERE act = ? AND object = ?", act, branch.person(2)))
                .containsExactly(branch.code(1));
    }

    @Test
    void a_person_carries_a_version() {
        var branch = Branch.named("OVERS", database);

        branch.asSecretary()
                .get("/persons/{id}", branch.person(2))
                .then()
                .header("ETag", is("\"0\""))
                .body("code", is(branch.code(2)))
                .body("validFrom", is("2001-07-01"))
                .body("validTo", nullValue());
    }

    @Test
    void double_cultivation_is_marked_and_unmarked() {
        var branch = Branch.named("ODOUBLE", database);

        mark(branch, 2, "MEMBER_TO_BACKBONE").statusCode(200).body("doubleCultivation", is("MEMBER_TO_BACKBONE"));
        mark(branch, 2, null).statusCode(200).body("doubleCultivation", nullValue());
        mark(branch, 4, "BACKBONE_TO_MEMBER").statusCode(200);
        mark(branch, 4, "MEMBER_TO_BACKBONE")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-member"))
                .body("detail", startsWith("此事限党员"));

        assertThat(database.count("SELECT count(*) FROM person_past WHERE code LIKE 'ODOUBLE%'"))
                .isZero();
    }

    private static ValidatableResponse mark(Branch branch, int number, String mark) {
        var said = new LinkedHashMap<String, Object>();
        said.put("mark", mark);
        return put(branch, number, "double-cultivation", said);
    }

    private static ValidatableResponse put(Branch branch, int number, String noun, Map<String, ?> said) {
        var address = "/persons/" + branch.person(number);
        return branch.asSecretary()
                .header("If-Match", Branch.versionOf(address))
                .body(said)
                .put(address + "/" + noun)
                .then();
    }

    @Test
    void a_party_group_is_one_of_the_own_branch() {
        var branch = Branch.named("OGROUP", database);

        put(branch, 2, "party-group", Map.of("groupId", branch.id(), "since", "2011-08-01"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-group-of-the-branch"))
                .body("detail", startsWith(branch.id()));
    }

    @Test
    void a_member_joins_a_group_and_leaves_it() {
        Assumptions.assumeTrue(
                Stream.of(OrganizationKind.values()).anyMatch(kind -> "PARTY_GROUP".equals(kind.name())),
                "the tree knows no Party groups yet");
        var branch = Branch.named("OJOIN", database);
        Roster.of("organizations", Roster.text(Roster.organizationHeader(), "OJOIN-G,示例第一党小组,党小组,OJOIN-B,2010-01-01,,"))
                .upload()
                .statusCode(201);
        var group = database.texts("SELECT id FROM organization WHERE code = 'OJOIN-G'")
                .get(0);

        put(branch, 2, "party-group", Map.of("groupId", group, "since", "2011-08-01"))
                .statusCode(200)
                .body("partyGroupId", is(group));
        put(branch, 2, "party-group", Map.of("since", "2011-09-01"))
                .statusCode(200)
                .body("partyGroupId", nullValue());
    }

    @Test
    void a_member_away_stays_a_member_until_the_return_is_recorded() {
        var branch = Branch.named("OAWAY", database);
        var said = Map.of("since", "2011-09-01", "destination", "省教育学院进修", "contactBranch", "学院第二党支部");
        var location = branch.asSecretary()
                .body(said)
                .post("/persons/{id}/outflows", branch.person(2))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .extract()
                .header("Location");
        branch.asSecretary()
                .body(said)
                .post("/persons/{id}/outflows", branch.person(2))
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:already-away"))
                .body("detail", is("该党员已登记流出，请先登记返回。"));

        back(branch, location, "2011-08-01").statusCode(400);
        back(branch, location, "2012-06-30").statusCode(200).body("returnedOn", is("2012-06-30"));
        back(branch, location, "2012-07-30")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:already-returned"))
                .body("detail", is("该次流动已于 2012-06-30 登记返回。"));
        branch.asSecretary()
                .get("/organizations/{id}/persons", branch.id())
                .then()
                .body("items.code", hasItem(branch.code(2)));
    }

    @Test
    void who_is_no_member_does_not_flow_out() {
        var branch = Branch.named("ONOTOUT", database);

        branch.asSecretary()
                .body(Map.of("since", "2011-09-01", "destination", "省城", "contactBranch", "某支部"))
                .post("/persons/{id}/outflows", branch.person(4))
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-member"));
    }

    private static ValidatableResponse back(Branch branch, String location, String on) {
        return branch.asSecretary()
                .header(
                        "If-Match",
                        branch.asSecretary().get(location).then().extract().header("ETag"))
                .body(Map.of("on", on))
                .post(location + "/return")
                .then();
    }

    @Test
    void nobody_is_found_under_an_unknown_id() {
        var branch = Branch.named("ONONE", database);

        for (var noun : List.of("", "/history", "/development", "/transfer", "/outflows")) {
            branch.asSecretary()
                    .get("/persons/0197c0de-0000-7000-8000-00000000dead" + noun)
                    .then()
                    .statusCode(404);
        }
    }
}
