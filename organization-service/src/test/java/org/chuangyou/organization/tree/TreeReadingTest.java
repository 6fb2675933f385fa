package org.chuangyou.organization.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.tree.Organized.from;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Today's tree, that of former days, and what the rules say of it; for anybody who is signed in. */
@QuarkusTest
@RealParts
class TreeReadingTest {

    @Inject
    Database database;

    @Inject
    OrganizationTree tree;

    @ParameterizedTest
    @ValueSource(strings = {"", "2012-02-28"})
    void a_subtree_comes_in_pages(String asOf) {
        var organized = Organized.of("PAG" + asOf.length());
        var top = organized.id("C");

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = asSteward().queryParam("under", top).queryParam("limit", 2);
            if (!asOf.isEmpty()) {
                request.queryParam("asOf", asOf);
            }
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/organizations").then().statusCode(200).extract();
            found.addAll(page.path("items.code"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).doesNotHaveDuplicates().hasSize(6);
        if (asOf.isEmpty()) {
            assertThat(found.indexOf(organized.code("G"))).isLessThan(found.indexOf(organized.code("J")));
        }
    }

    @Test
    void a_list_shows_the_organisations_of_a_former_day() {
        var organized = Organized.of("LIS");
        var young = organized.founded("N", "BRANCH", organized.id("C"), "2012-03-01");

        list("asOf=2012-02-29&parent=" + organized.id("C")).body("items.id", not(hasItem(young)));
        list("asOf=2012-03-01&parent=" + organized.id("C")).body("items.id", hasItem(young));
        list("asOf=1989-12-31&parent=" + organized.id("C")).body("items", empty());
    }

    @Test
    void organisations_are_found_by_a_part_of_their_name_or_the_beginning_of_their_code() {
        Organized.of("QQQ");

        list("q=QQQ-&limit=100").body("items.code", hasItems("QQQ-B", "QQQ-C")).body("items", hasSize(6));
        list("q=二小&limit=100").body("items.code", hasItem("QQQ-E")).body("items.code", not(hasItem("QQQ-B")));
        list("q=%25").body("items", empty());
    }

    @Test
    void a_tree_goes_as_deep_as_was_asked() {
        var organized = Organized.of("DEP");

        asSteward()
                .queryParam("depth", 1)
                .get("/organizations/{id}/tree", organized.id("C"))
                .then()
                .statusCode(200)
                .body("children.organization.code", contains("DEP-B", "DEP-D", "DEP-E", "DEP-G"))
                .body("children.children.flatten()", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "tree, depth=0",
        "tree, depth=11",
        "tree, asOf=2999-01-01",
        "tree, asOf=-9999-01-01",
        "tree, asOf=1",
        "history, asOf=2012-01-01",
        "tree, deep=1"
    })
    void what_cannot_be_meant_is_refused(String what, String query) {
        var organized = Organized.of("BAD");

        as("anybody")
                .get("/organizations/{id}/{what}?" + query, organized.id("C"), what)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=COMMITTEE", "q=%00", "under=x", "asOf=-9999-01-01", "limit=101", "cursor=x"})
    void a_filter_that_cannot_be_meant_is_refused(String query) {
        as("anybody")
                .urlEncodingEnabled(false)
                .get("/organizations?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        var organized = Organized.of("CUR");
        String cursor = list("limit=1").extract().path("next");

        as("anybody")
                .get("/organizations?under=" + organized.id("C") + "&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:invalid-cursor"));
    }

    @Test
    void an_organisation_was_not_there_before_its_beginning() {
        var organized = Organized.of("BEF");

        asSteward()
                .queryParam("asOf", "1989-12-31")
                .get("/organizations/{id}", organized.id("B"))
                .then()
                .statusCode(404)
                .body("type", is("urn:chuangyou:problem:not-standing-on-day"))
                .body("detail", is("该组织 1990-01-01 成立，– 撤销（“–”为未撤销），1989-12-31 不存在。"));
    }

    @Test
    void only_the_present_state_has_a_version_to_act_on() {
        var organized = Organized.of("NOE");
        var branch = organized.id("B");

        as("anybody").get("/organizations/{id}", branch).then().header("ETag", notNullValue());
        as("anybody")
                .queryParam("asOf", "2012-01-01")
                .get("/organizations/{id}", branch)
                .then()
                .statusCode(200)
                .header("ETag", nullValue());
    }

    @Test
    void a_province_is_not_one_answer() {
        var organized = Organized.of("BIG");
        var top = organized.id("D");
        insertBelow(top);

        as("anybody")
                .get("/organizations/{id}/tree", top)
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:tree-too-large"))
                .body("detail", is("向下 10 级超过 2000 个组织；请减小 depth，或用 GET /organizations?under=… 逐页读取。"))
                .body("most", is(2000));
        as("anybody")
                .queryParam("depth", 1)
                .get("/organizations/{id}/tree", organized.id("C"))
                .then()
                .statusCode(200);
        assertThat(planOfAPage(top)).anyMatch(line -> line.contains("organization_path_order"));
    }

    private void insertBelow(String top) {
        database.change("""
                INSERT INTO organization (id, version, code, name, kind, parent_id, established_on, valid_from, path)
                SELECT r.u, 0, 'BIG-X' || r.n, '示例', 'PARTY_COMMITTEE', d.id, '1990-01-01', '1990-01-01',
                       d.path || replace(r.u::text, '-', '')
                FROM organization d, (SELECT gen_random_uuid() AS u, n FROM generate_series(1, 2000) AS n) AS r
                WHERE d.id = CAST(? AS uuid)""", top);
        database.change("ANALYZE organization");
    }

    private List<String> planOfAPage(String top) {
        return database.texts("""
                EXPLAIN SELECT s.id FROM organization_now s
                WHERE s.path >= (SELECT path FROM organization WHERE id = CAST(? AS uuid))
                AND s.path < (SELECT CAST(CAST(path AS text) || 'z' AS ltree) FROM organization WHERE id = CAST(? AS uuid))
                ORDER BY s.path LIMIT 2""", top, top);
    }

    @AfterEach
    void the_province_is_gone() {
        database.change("DELETE FROM organization WHERE code LIKE 'BIG-X%'");
    }

    @Test
    void findings_say_what_the_rules_have_against_an_organisation() {
        var organized = Organized.of("FIN");
        var small = organized
                .establish(
                        "N",
                        "JOINT_BRANCH",
                        organized.id("C"),
                        "2011-09-01",
                        "\"personIds\": [\"%s\"]".formatted(organized.person("P6", organized.id("B"))))
                .extract()
                .<String>path("organization.id");
        database.change("UPDATE organization SET kind = 'BRANCH' WHERE id = CAST(? AS uuid)", small);

        var found = findings(small);

        // A branch of one would stop every import that follows.
        database.change("UPDATE organization SET kind = 'JOINT_BRANCH' WHERE id = CAST(? AS uuid)", small);
        found.body("items.rule", contains("branch-full-members"))
                .body("items[0].detail", is("正式党员 1 名，成立党支部须有 3 名以上；不足的应成立联合党支部。"));
        findings(organized.id("G"))
                .body("items.rule", contains("general-branch-members"))
                .body("items[0].numbers.found", is(1));
        findings(organized.id("D")).body("items.rule", contains("party-committee-members"));
        findings(organized.id("B")).body("items", empty());
    }

    @Test
    void the_dissolved_have_no_findings() {
        var organized = Organized.of("NOF");
        var gone = organized.founded("N", "GENERAL_BRANCH", organized.id("C"), "2011-09-01");
        organized.act(gone, "dissolution", from("2012-03-01", "")).statusCode(200);

        findings(gone).body("items", empty());
    }

    @Test
    void other_features_record_nothing_of_what_was_dissolved() {
        var organized = Organized.of("STA");
        var gone = organized.founded("N", "GENERAL_BRANCH", organized.id("C"), "2011-09-01");
        organized.act(gone, "dissolution", from("2012-03-01", "")).statusCode(200);
        var id = UUID.fromString(gone);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThatThrownBy(() -> tree.requireStanding(id))
                    .asInstanceOf(type(HttpProblem.class))
                    .extracting(HttpProblem::getStatusCode)
                    .isEqualTo(409);
            assertThat(tree.find(id))
                    .get()
                    .extracting(OrganizationTree.Place::dissolvedOn)
                    .hasToString("2012-03-01");
            assertThat(tree.placesByCode()).containsKey("STA-C").doesNotContainKey("STA-N");
        });
    }

    @Test
    void acts_and_history_come_in_pages() {
        var organized = Organized.of("APG");
        var branch = organized.id("B");
        for (var day : List.of("2012-01-01", "2012-02-01", "2012-03-01")) {
            organized
                    .act(branch, "renaming", from(day, "\"name\": \"%s\"", day))
                    .statusCode(200);
        }

        for (var what : List.of("acts", "history")) {
            var first = asSteward()
                    .queryParam("limit", 2)
                    .get("/organizations/{id}/{what}", branch, what)
                    .then()
                    .body("items", hasSize(2));
            asSteward()
                    .queryParam("limit", 2)
                    .queryParam("cursor", first.extract().<String>path("next"))
                    .get("/organizations/{id}/{what}", branch, what)
                    .then()
                    .body(
                            "items[0].%s".formatted("acts".equals(what) ? "effectiveOn" : "validFrom"),
                            is("acts".equals(what) ? "2012-03-01" : "2012-02-01"));
        }
    }

    private static ValidatableResponse list(String query) {
        return as("anybody").get("/organizations?" + query).then().statusCode(200);
    }

    private static ValidatableResponse findings(String organization) {
        return as("anybody")
                .get("/organizations/{id}/findings", organization)
                .then()
                .statusCode(200);
    }
}
