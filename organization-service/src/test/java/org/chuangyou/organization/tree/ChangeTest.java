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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** An organisation becomes another one, and remains on every earlier day what it was. */
@QuarkusTest
@RealParts
class ChangeTest {

    @Inject
    Database database;

    @Test
    void a_renamed_branch_keeps_its_former_name_on_former_days() {
        var organized = Organized.of("REN");
        var branch = organized.id("B");

        organized
                .act(branch, "renaming", from("2012-03-01", "\"name\": \"示例中心小学党支部\""))
                .statusCode(200)
                .body("organization.name", is("示例中心小学党支部"))
                .body("organization.validFrom", is("2012-03-01"))
                .body("warnings", empty());

        assertThat(nameOn(branch, "2012-02-29")).isEqualTo("示例一小党支部");
        assertThat(nameOn(branch, "2012-03-01")).isEqualTo("示例中心小学党支部");
        asSteward()
                .get("/organizations/{id}/history", branch)
                .then()
                .body("items.name", contains("示例一小党支部", "示例中心小学党支部"))
                .body("items.validFrom", contains("1990-01-01", "2012-03-01"))
                .body("items.validTo", contains("2012-03-01", null))
                .body("items[0].unitIds", contains(organized.unit("U1")));
    }

    @Test
    void an_act_is_kept_with_its_document() {
        var organized = Organized.of("DOC");
        var branch = organized.id("B");

        organized
                .act(branch, "renaming", from("2012-03-01", "\"name\": \"新名\""))
                .statusCode(200);

        asSteward()
                .get("/organizations/{id}/acts", branch)
                .then()
                .body("items", hasSize(1))
                .body("items[0].act", is("RENAMING"))
                .body("items[0].effectiveOn", is("2012-03-01"))
                .body("items[0].documentNumber", is("示教党发〔2012〕3号"))
                .body("items[0].documentDate", is("2012-02-27"))
                .body("items[0].details.from", is("示例一小党支部"))
                .body("items[0].details.to", is("新名"));
        assertThat(database.texts("SELECT actor FROM audit WHERE act = 'rename-organization' AND object = ?", branch))
                .containsExactly(organized.secretary());
    }

    @Test
    void a_second_change_of_the_same_day_mends_the_first() {
        var organized = Organized.of("TWI");
        var branch = organized.id("B");
        organized.act(branch, "renaming", from("2012-03-01", "\"name\": \"误\"")).statusCode(200);

        organized.act(branch, "renaming", from("2012-03-01", "\"name\": \"正\"")).statusCode(200);

        asSteward().get("/organizations/{id}/history", branch).then().body("items.name", contains("示例一小党支部", "正"));
    }

    @Test
    void a_moved_branch_takes_along_what_is_below_it() {
        var organized = Organized.of("MOV");
        var branch = organized.id("B");
        var group = organized.founded("B1", "PARTY_GROUP", branch, "2011-09-01");
        var general = organized.id("G");

        organized
                .act(branch, "move", from("2012-03-01", "\"parentId\": \"%s\"", general))
                .statusCode(200)
                .body("organization.parentId", is(general));

        tree(general, null).body("children.organization.id", hasItem(branch));
        tree(general, null)
                .body(
                        "children.find { it.organization.id == '%s' }.children.organization.id".formatted(branch),
                        contains(group));
        tree(general, "2012-02-29").body("children.organization.id", not(hasItem(branch)));
        assertThat(database.texts(
                        "SELECT g.path <@ a.path FROM organization g, organization a WHERE g.id::text = ? AND a.id::text = ?",
                        group,
                        general))
                .containsExactly("t");
    }

    @Test
    void only_the_moved_subtree_is_written() {
        var organized = Organized.of("WRI");
        var other = organized.id("E");
        var before = database.texts("SELECT xmin FROM organization WHERE id::text = ?", other);

        organized
                .act(organized.id("B"), "move", from("2012-03-01", "\"parentId\": \"%s\"", organized.id("G")))
                .statusCode(200);

        assertThat(database.texts("SELECT xmin FROM organization WHERE id::text = ?", other))
                .isEqualTo(before);
    }

    @Test
    void a_branch_that_nobody_is_left_in_becomes_a_general_branch() {
        var organized = Organized.of("GEN");
        var empty = organized.founded("N", "BRANCH", organized.id("C"), "2011-09-01");

        organized
                .act(empty, "reorganization", from("2012-03-01", "\"kind\": \"GENERAL_BRANCH\", \"unitIds\": []"))
                .statusCode(200)
                .body("organization.kind", is("GENERAL_BRANCH"))
                .body("warnings.rule", contains("general-branch-members"))
                .body("warnings[0].numbers.found", is(0))
                .body("warnings[0].numbers.least", is(50));
    }

    @Test
    void a_joint_branch_of_six_units_is_warned_of() {
        var organized = Organized.of("SIX");
        var units = organized.roster();
        units.with(
                        "units",
                        "单位编码,单位名称,单位类别,所在乡镇,城乡分类,小学生数,初中生数,高中生数,专任教师,代课教师,特岗教师,其他人员\n"
                                + "SIX-U6,示例六小,初级小学,示例乡,农牧区,10,0,0,3,0,0,0\n"
                                + "SIX-U7,示例七小,初级小学,示例乡,农牧区,10,0,0,3,0,0,0\n"
                                + "SIX-U8,示例八小,初级小学,示例乡,农牧区,10,0,0,3,0,0,0\n"
                                + List.of("SIX-U1,示例一小", "SIX-U2,示例二小", "SIX-U3,示例三小", "SIX-U4,示例四小", "SIX-U5,示例五小")
                                        .stream()
                                        .map(unit -> unit + ",初级小学,示例乡,农牧区,10,0,0,3,0,0,0\n")
                                        .reduce("", String::concat))
                .upload()
                .statusCode(201);
        var ids = List.of("U3", "U4", "U5", "U6", "U7", "U8").stream()
                .map(name -> "\"" + organized.unit(name) + "\"")
                .toList();

        organized
                .act(
                        organized.id("J"),
                        "reorganization",
                        from("2012-03-01", "\"kind\": \"JOINT_BRANCH\", \"unitIds\": %s", ids))
                .statusCode(200)
                .body("organization.unitIds", hasSize(6))
                .body("warnings.rule", contains("joint-branch-units"));

        asSteward()
                .queryParam("asOf", "2012-02-29")
                .get("/organizations/{id}", organized.id("J"))
                .then()
                .body("unitIds", hasSize(2));
    }

    @Test
    void a_correction_mends_in_place_and_says_why() {
        var organized = Organized.of("COA");
        var branch = organized.id("B");

        organized.act(branch, "correction", """
                        {"name": "示例第一小学党支部", "establishedOn": "1988-05-01", "termEndsOn": "2014-01-01",
                         "reason": "名册录入有误"}""").statusCode(200);

        asSteward()
                .get("/organizations/{id}/history", branch)
                .then()
                .body("items.name", contains("示例第一小学党支部"))
                .body("items.validFrom", contains("1988-05-01"));
        asSteward()
                .get("/organizations/{id}/acts", branch)
                .then()
                .body("items[0].act", is("CORRECTION"))
                .body("items[0].reason", is("名册录入有误"))
                .body("items[0].documentNumber", nullValue())
                .body("items[0].details.from.establishedOn", is("1990-01-01"));
    }

    @Test
    void a_corrected_founding_day_is_the_beginning_of_the_first_state() {
        var organized = Organized.of("FND");
        var branch = organized.id("B");
        organized
                .act(branch, "renaming", from("2012-03-01", "\"name\": \"新名\""))
                .statusCode(200);

        organized.act(branch, "correction", """
                        {"name": "新名", "establishedOn": "1988-05-01", "termEndsOn": null, "reason": "查档"}""").statusCode(200);

        asSteward()
                .get("/organizations/{id}/history", branch)
                .then()
                .body("items.validFrom", contains("1988-05-01", "2012-03-01"))
                .body("items.establishedOn", contains("1988-05-01", "1988-05-01"));
        assertThat(nameOn(branch, "1988-05-01")).isEqualTo("示例一小党支部");
    }

    @Test
    void what_changed_is_announced_with_all_the_facts_and_the_document() {
        var organized = Organized.of("ANN");
        var branch = organized.id("E");
        organized
                .act(branch, "renaming", from("2012-03-01", "\"name\": \"新名\""))
                .statusCode(200);
        organized
                .act(branch, "move", from("2012-04-01", "\"parentId\": \"%s\"", organized.id("D")))
                .statusCode(200);

        organized
                .act(
                        branch,
                        "reorganization",
                        from("2012-05-01", "\"kind\": \"JOINT_BRANCH\", \"unitIds\": [\"%s\"]", organized.unit("U5")))
                .statusCode(200);

        var facts =
                Topic.named("organization.events").await(5, fact -> fact.key().equals(branch));
        assertThat(facts.stream().map(Topic::type).skip(2))
                .containsExactly(
                        "organization.organization-renamed.v1",
                        "organization.organization-moved.v1",
                        "organization.organization-reorganized.v1");
        assertThat(Topic.body(facts.get(4)))
                .contains("新名", organized.id("D"), "JOINT_BRANCH", organized.unit("U5"))
                .contains("\"effectiveOn\":\"2012-05-01\"", "\"documentNumber\":\"示教党发〔2012〕3号\"");
    }

    @Test
    void acts_need_the_version_that_was_read() {
        var organized = Organized.of("VER");
        var branch = organized.id("B");
        var etag = Organized.etag(branch);
        organized
                .act(branch, "renaming", from("2012-03-01", "\"name\": \"新名\""))
                .statusCode(200);
        var body = from("2012-04-01", "\"name\": \"又一名\"");

        Asking.as(organized.secretary())
                .body(body)
                .post("/organizations/{id}/renaming", branch)
                .then()
                .statusCode(428);
        Asking.as(organized.secretary())
                .header("If-Match", etag)
                .body(body)
                .post("/organizations/{id}/renaming", branch)
                .then()
                .statusCode(412);
    }

    @Test
    void an_organisation_is_changed_from_above_and_not_by_itself() {
        var organized = Organized.of("OVR");
        var branch = organized.id("B");
        var body = from("2012-03-01", "\"name\": \"新名\"");

        organized.actAs(organized.code("P2"), branch, "renaming", body).statusCode(403);
        organized.actAs(organized.code("Q1"), branch, "renaming", body).statusCode(404);
        organized
                .actAs("anybody", branch, "dissolution", from("2012-03-01", ""))
                .statusCode(404);

        assertThat(nameOn(branch, "2012-03-01")).isEqualTo("示例一小党支部");
    }

    @Test
    void nobody_moves_a_branch_to_where_they_have_no_say() {
        var mine = Organized.of("MIN");
        var theirs = Organized.of("THE");

        mine.act(mine.id("B"), "move", from("2012-03-01", "\"parentId\": \"%s\"", theirs.id("C")))
                .statusCode(404);

        asSteward().get("/organizations/{id}", mine.id("B")).then().body("parentId", equalTo(mine.id("C")));
    }

    private static String nameOn(String organization, String day) {
        return asSteward()
                .queryParam("asOf", day)
                .get("/organizations/{id}", organization)
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }

    private static ValidatableResponse tree(String organization, String asOf) {
        var request = asSteward();
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        return request.get("/organizations/{id}/tree", organization).then().statusCode(200);
    }
}
