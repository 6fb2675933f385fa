package org.chuangyou.organization.tree;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.tree.Organized.from;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Organisations begin, merge, part and end; persons, units, party groups and posts go where they belong. */
@QuarkusTest
@RealParts
class FoundingAndEndingTest {

    @Inject
    Database database;

    @Test
    void a_party_group_is_founded_in_a_branch_by_its_own_secretary() {
        var organized = Organized.of("PGR");
        var branch = organized.id("B");

        var group = Asking.as(organized.code("P2"))
                .body(organized.newOne("B1", "PARTY_GROUP", branch, "2011-09-01", ""))
                .post("/organizations")
                .then()
                .statusCode(201)
                .body("organization.kind", is("PARTY_GROUP"))
                .body("organization.establishedOn", is("2011-09-01"))
                .body("organization.validFrom", is("2011-09-01"))
                .header("ETag", is("\"0\""));

        String id = group.extract().path("organization.id");
        group.header("Location", endsWith("/organizations/" + id));
        asSteward().get("/organizations/{id}/tree", branch).then().body("children.organization.id", contains(id));
        assertThat(Topic.type(Topic.named("organization.events")
                        .await(1, fact -> fact.key().equals(id))
                        .get(0)))
                .isEqualTo("organization.party-group-established.v1");
    }

    @Test
    void a_retried_founding_is_carried_out_once() {
        var organized = Organized.of("IDE");
        var body = organized.newOne("N", "BRANCH", organized.id("C"), "2011-09-01", "");

        var first = Asking.as(organized.secretary())
                .header("Idempotency-Key", "IDE-1")
                .body(body)
                .post("/organizations");
        var second = Asking.as(organized.secretary())
                .header("Idempotency-Key", "IDE-1")
                .body(body)
                .post("/organizations");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_branch_is_founded_with_members_of_another() {
        var organized = Organized.of("WIT");
        var old = organized.id("B");
        var persons = persons(organized, old, "P4", "P5", "P6");

        var founded = organized
                .establish(
                        "N",
                        "BRANCH",
                        organized.id("C"),
                        "2011-09-01",
                        "\"personIds\": %s, \"unitIds\": [\"%s\"]".formatted(persons, organized.unit("U5")))
                .statusCode(201)
                .body("warnings", empty())
                .extract()
                .<String>path("organization.id");

        personsOf(founded).body("items.code", contains("WIT-P4", "WIT-P5", "WIT-P6"));
        personsOf(old).body("items", hasSize(4));
    }

    @Test
    void only_who_keeps_the_rosters_founds_something_with_nothing_above_it() {
        var organized = Organized.of("ROO");
        var body = organized.newOne("TOP", "PARTY_COMMITTEE", null, "2011-09-01", "");

        Asking.as(organized.secretary())
                .body(body)
                .post("/organizations")
                .then()
                .statusCode(403)
                .body("type", is("urn:chuangyou:problem:root-by-steward"))
                .body("detail", is("请填写上级组织 parentId；没有上级的组织只由持有 roster-steward 角色的人登记。"));
        asSteward().body(body).post("/organizations").then().statusCode(201).body("organization.parentId", nullValue());
    }

    @Test
    void a_merged_branch_gives_the_other_its_members_units_and_party_groups() {
        var organized = Organized.of("MER");
        var one = organized.id("E");
        var other = organized.id("B");
        var group = organized.founded("E1", "PARTY_GROUP", one, "2011-09-01");

        organized
                .act(one, "merger", from("2012-03-01", "\"intoId\": \"%s\"", other))
                .statusCode(200)
                .body("organization.dissolvedOn", is("2012-03-01"))
                .body("organization.successorId", is(other))
                .body("organization.unitIds", empty());

        personsOf(other).body("items.code", hasItem("MER-Q1")).body("items", hasSize(10));
        asSteward()
                .get("/organizations/{id}", other)
                .then()
                .body("unitIds", containsInAnyOrder(organized.unit("U1"), organized.unit("U2")));
        asSteward().get("/organizations/{id}", group).then().body("parentId", is(other));
        asSteward()
                .queryParam("asOf", "2012-02-29")
                .get("/organizations/{id}", one)
                .then()
                .body("unitIds", contains(organized.unit("U2")));
        asSteward()
                .get("/organizations/{id}/acts", other)
                .then()
                .body("items[0].act", is("MERGER"))
                .body("items[0].organizationId", is(one))
                .body("items[0].details.persons", is(3));
    }

    @Test
    void posts_end_with_their_organisation() {
        var organized = Organized.of("END");

        organized
                .act(organized.id("E"), "merger", from("2012-03-01", "\"intoId\": \"%s\"", organized.id("B")))
                .statusCode(200);

        assertThat(database.texts("SELECT relinquished_on FROM post JOIN person ON person.id = person_id"
                        + " WHERE person.code = 'END-Q1'"))
                .containsExactly("2012-03-01");
    }

    @Test
    void a_merger_is_announced_with_all_that_follows_from_it() {
        var organized = Organized.of("MAN");
        var one = organized.id("E");
        var other = organized.id("B");
        var group = organized.founded("E1", "PARTY_GROUP", one, "2011-09-01");
        var member = organized.person("Q1", one);

        organized
                .act(one, "merger", from("2012-03-01", "\"intoId\": \"%s\"", other))
                .statusCode(200);

        assertThat(typesOf(one, 4))
                .containsExactly(
                        "organization.branch-established.v1",
                        "organization.post-assumed.v1",
                        "organization.post-relinquished.v1",
                        "organization.organization-dissolved.v1");
        assertThat(typesOf(other, 3)).last().isEqualTo("organization.organization-reorganized.v1");
        assertThat(typesOf(group, 2)).last().isEqualTo("organization.organization-moved.v1");
        assertThat(typesOf(member, 2)).last().isEqualTo("organization.member-transferred.v1");
    }

    @Test
    void a_dissolved_branch_is_absent_today_and_there_on_former_days() {
        var organized = Organized.of("DIS");
        var empty = organized.founded("N", "BRANCH", organized.id("C"), "2011-09-01");

        organized.act(empty, "dissolution", from("2012-03-01", "")).statusCode(200);

        assertThat(organized.id("N")).isNull();
        asSteward()
                .get("/organizations/{id}/tree", organized.id("C"))
                .then()
                .body("children.organization.id", not(hasItem(empty)));
        asSteward().get("/organizations/{id}", empty).then().body("dissolvedOn", is("2012-03-01"));
        asSteward()
                .queryParam("asOf", "2012-02-29")
                .get("/organizations/{id}/tree", organized.id("C"))
                .then()
                .body("children.organization.id", hasItem(empty));
        asSteward().get("/organizations/{id}/history", empty).then().body("items.validTo", contains("2012-03-01"));
    }

    @Test
    void the_unit_of_a_dissolved_branch_is_free_for_another() {
        var organized = Organized.of("FRE");
        var unit = "\"unitIds\": [\"" + organized.unit("U5") + "\"]";
        var first = organized
                .establish("N", "BRANCH", organized.id("C"), "2011-09-01", unit)
                .extract()
                .<String>path("organization.id");
        organized.act(first, "dissolution", from("2012-03-01", "")).statusCode(200);

        organized
                .establish("M", "BRANCH", organized.id("C"), "2012-03-01", unit)
                .statusCode(201);
    }

    @Test
    void a_split_branch_gives_persons_and_units_away() {
        var organized = Organized.of("SPL");
        var joint = organized.id("B");
        organized
                .act(
                        joint,
                        "reorganization",
                        from(
                                "2011-08-01",
                                "\"kind\": \"BRANCH\", \"unitIds\": [\"%s\", \"%s\"]",
                                organized.unit("U1"),
                                organized.unit("U5")))
                .statusCode(200);

        var founded = organized
                .act(
                        joint,
                        "split",
                        from(
                                "2012-03-01",
                                "\"code\": \"SPL-N\", \"name\": \"示例五小党支部\", \"kind\": \"BRANCH\","
                                        + " \"unitIds\": [\"%s\"], \"personIds\": %s",
                                organized.unit("U5"),
                                persons(organized, joint, "P2", "P4", "P5")))
                .statusCode(201)
                .body("organization.parentId", is(organized.id("C")))
                .body("organization.unitIds", contains(organized.unit("U5")))
                .extract()
                .<String>path("organization.id");

        personsOf(founded).body("items.code", contains("SPL-P2", "SPL-P4", "SPL-P5"));
        asSteward().get("/organizations/{id}", joint).then().body("unitIds", contains(organized.unit("U1")));
        assertThat(database.texts("SELECT coalesce(relinquished_on::text, 'holds') FROM post"
                        + " JOIN person ON person.id = person_id WHERE person.code = 'SPL-P2'"))
                .containsExactly("2012-03-01");
        asSteward()
                .get("/organizations/{id}/acts", founded)
                .then()
                .body("items.act", contains("SPLIT"))
                .body("items[0].organizationId", is(joint));
    }

    @Test
    void one_part_of_a_split_may_be_a_joint_branch() {
        var organized = Organized.of("JOI");
        var branch = organized.id("B");

        organized
                .act(
                        branch,
                        "split",
                        from(
                                "2012-03-01",
                                "\"code\": \"JOI-N\", \"name\": \"新\", \"kind\": \"JOINT_BRANCH\", \"personIds\": %s",
                                persons(organized, branch, "P5", "P6")))
                .statusCode(201);
    }

    private static List<String> typesOf(String key, int count) {
        return Topic.named("organization.events")
                .await(count, fact -> fact.key().equals(key))
                .stream()
                .map(Topic::type)
                .toList();
    }

    private static ValidatableResponse personsOf(String organization) {
        return asSteward()
                .queryParam("limit", 100)
                .get("/organizations/{id}/persons", organization)
                .then()
                .statusCode(200);
    }

    private static List<String> persons(Organized organized, String organization, String... names) {
        return List.of(names).stream()
                .map(name -> "\"" + organized.person(name, organization) + "\"")
                .toList();
    }
}
