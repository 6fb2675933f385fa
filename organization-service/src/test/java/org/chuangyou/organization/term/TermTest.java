package org.chuangyou.organization.term;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.County;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.County.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** Terms follow each other, may be extended with approval, and fall due. */
@QuarkusTest
@RealParts
class TermTest {

    private static int counties;

    @Inject
    Database database;

    private County county;
    private String branch;

    @BeforeEach
    void aCounty() {
        county = County.of("TE" + ++counties, 3);
        branch = county.branch();
    }

    @Test
    void an_election_begins_a_term_and_ends_the_last() {
        begin(branch, 3, "2010-01-01").statusCode(201).body("endsOn", is("2013-01-01"));
        begin(branch, 3, "2012-12-20").statusCode(201).body("warnings", hasSize(0));

        as("anybody")
                .get("/organizations/{id}/terms", branch)
                .then()
                .statusCode(200)
                .body("items.electedOn", is(List.of("2010-01-01", "2012-12-20")))
                .body("items[0].endedOn", is("2012-12-20"));
        as("anybody").get("/organizations/{id}", branch).then().body("termEndsOn", is("2015-12-20"));
    }

    @Test
    void a_branch_is_elected_for_three_years() {
        refused(begin(branch, 5, "2010-01-01"), 409, "term-years")
                .body("detail", is("党支部每届任期 3 年，不能为 5 年。"))
                .body("source", containsString("第二十一条"));
        assertThat(database.count("SELECT count(*) FROM term WHERE organization_id = ?::uuid", branch))
                .isZero();
    }

    @Test
    void a_committee_is_elected_for_five_years() {
        begin(county.committee(), 5, "2010-01-01").statusCode(201).body("endsOn", is("2015-01-01"));
    }

    @Test
    void terms_are_recorded_one_after_the_other() {
        begin(branch, 3, "2010-01-01").statusCode(201);
        refused(begin(branch, 3, "2010-01-01"), 409, "term-not-after-last").body("detail", containsString("不晚于上一届"));
    }

    @Test
    void an_election_ahead_is_refused() {
        refused(begin(branch, 3, "2999-01-01"), 400, "date-ahead");
    }

    @Test
    void an_election_long_late_is_unusual() {
        begin(branch, 3, "2010-01-01").statusCode(201);
        begin(branch, 3, "2014-02-02")
                .statusCode(201)
                .body("warnings.rule", is(List.of("term-shift-months")))
                .body("warnings[0].numbers.found", is(14));
    }

    @Test
    void a_term_is_extended_with_approval() {
        var term = begin(branch, 3, "2010-01-01").extract().<String>path("id");
        extend(term, "2013-06-30")
                .statusCode(200)
                .body("endsOn", is("2013-06-30"))
                .body("extensionDocument", is("示教党发〔2012〕2号"))
                .body("warnings", hasSize(0));
        as("anybody").get("/organizations/{id}", branch).then().body("termEndsOn", is("2013-06-30"));
        extend(term, "2014-06-30").statusCode(200).body("warnings.rule", hasItem("term-shift-months"));
    }

    @Test
    void an_extension_ends_later() {
        var term = begin(branch, 3, "2010-01-01").extract().<String>path("id");
        refused(extend(term, "2013-01-01"), 409, "extension-not-later").body("detail", containsString("2013-01-01"));
    }

    @Test
    void a_past_term_is_not_extended() {
        var term = begin(branch, 3, "2010-01-01").extract().<String>path("id");
        begin(branch, 3, "2013-01-01").statusCode(201);
        refused(extend(term, "2014-01-01"), 409, "term-ended").body("detail", containsString("已于 2013-01-01 换届"));
    }

    @Test
    void a_branch_does_not_record_its_own_election() {
        refused(
                as(county.code("P1"))
                        .body(term(3, "2010-01-01"))
                        .post("/organizations/{id}/terms", branch)
                        .then(),
                403,
                "post-required");
    }

    @Test
    void elections_fall_due_by_day_then_code() {
        due("within", 0)
                .statusCode(200)
                .body("items.code", is(List.of(county.code("C"), county.code("B"), county.code("B2"))))
                .body("items.overdue", is(List.of(true, true, true)));
    }

    @Test
    void an_election_held_is_not_due() {
        var today = java.time.LocalDate.ofInstant(java.time.Clock.systemUTC().instant(), java.time.ZoneOffset.UTC);
        begin(branch, 3, today.minusYears(2).toString()).statusCode(201);
        due("within", 0).body("items.code", not(hasItem(county.code("B"))));
        due("within", 13).body("items.code", hasItem(county.code("B")));
    }

    @Test
    void elections_due_come_in_pages() {
        var next = due("limit", 2).body("items", hasSize(2)).extract().<String>path("next");
        due("cursor", next).body("items.code", is(List.of(county.code("B2"))));
    }

    @Test
    void a_dissolved_organisation_elects_nobody() {
        database.change(
                "UPDATE organization SET dissolved_on = '2011-07-15', valid_from = '2011-07-15' WHERE id = ?::uuid",
                branch);
        due("within", 0).body("items.code", not(hasItem(county.code("B"))));
        refused(begin(branch, 3, "2011-08-01"), 409, "organization-no-longer-stands");
    }

    private ValidatableResponse due(String parameter, Object value) {
        return as("anybody")
                .queryParam(parameter, value)
                .get("/organizations/{id}/elections-due", county.committee())
                .then();
    }

    private static ValidatableResponse begin(String organization, int years, String electedOn) {
        return asSteward()
                .body(term(years, electedOn))
                .post("/organizations/{id}/terms", organization)
                .then();
    }

    private static String term(int years, String electedOn) {
        return """
                {"years": %d, "electedOn": "%s", "documentNumber": "示教党发〔2010〕3号"}
                """.formatted(years, electedOn);
    }

    private static ValidatableResponse extend(String term, String until) {
        return asSteward()
                .header("If-Match", asSteward().get("/terms/{id}", term).header("ETag"))
                .body("""
                        {"until": "%s", "documentNumber": "示教党发〔2012〕2号", "reason": "学校合并在即"}
                        """.formatted(until))
                .post("/terms/{id}/extension", term)
                .then();
    }
}
