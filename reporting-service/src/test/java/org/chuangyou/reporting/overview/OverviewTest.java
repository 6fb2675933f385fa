package org.chuangyou.reporting.overview;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Announcements;
import org.chuangyou.reporting.given.SampleCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class OverviewTest {

    private static boolean announced;

    @Inject
    Announcements announcements;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void the_sample_county_is_known() throws SQLException {
        if (announced) {
            return;
        }
        // Other tests date what they need in later years, but for the producers' own examples.
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("TRUNCATE organization, unit, unit_figures, youth_figures, member, post");
        }
        SampleCounty.announceTo(announcements);
        announced = true;
    }

    @Test
    void every_number_is_the_one_the_county_reported() throws IOException {
        var expected = leaves("", json.readTree(getClass().getResourceAsStream("/county/expected.json")));

        var overview = json.readTree(overview("asOf=2011-07-01").extract().asString());

        var found = expected.stream()
                .map(leaf -> new Leaf(leaf.path(), overview.at(leaf.path()).at("/value")))
                .toList();
        assertThat(expected).hasSize(34);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_percentage_names_its_parts_and_a_count_its_sources() {
        overview("asOf=2011-07-01")
                .body("membersPerTeachersPercent.unit", is("%"))
                .body("membersPerTeachersPercent.qualifier", is("EXACT"))
                .body("membersPerTeachersPercent.numerator.value", is(270))
                .body("membersPerTeachersPercent.denominator.value", is(962))
                .body("membersPerTeachersPercent.denominator.label", is("专任教师"))
                .body("membersPerTeachersPercent.note", is("四舍五入到整数"))
                .body(
                        "branches.source",
                        contains(
                                "organization.branch-established.v1",
                                "organization.branch-corrected.v1",
                                "organization.organization-moved.v1",
                                "organization.organization-reorganized.v1",
                                "organization.organization-dissolved.v1"))
                .body("branches.asOf", is("2011-07-01"));
    }

    @Test
    void that_one_branch_of_23_is_no_school_s_is_told() {
        overview("asOf=2011-07-01")
                .body("schoolBranchSecretaries.total.denominator.value", is(22))
                .body("schoolBranchSecretaries.total.note", is("党支部共23个，其中学校党支部22个"));
    }

    @Test
    void the_day_before_nobody_had_told_anything_but_the_branches_stood() {
        overview("asOf=2011-06-30")
                .body("schools.total.value", is(0))
                .body("staff.total.value", is(0))
                .body("workCommittee.secretary.value", is(0))
                .body("branches.value", is(23))
                .body("members.value", is(270));
    }

    @Test
    void three_years_are_counted_back_from_the_day() {
        overview("asOf=2009-07-01").body("admittedInThreeYears.note", is("入党日期在2006-07-01之后"));
    }

    @Test
    void a_part_of_the_tree_counts_only_its_own() {
        overview("asOf=2011-07-01&organization=" + SampleCounty.organization("ZB-001"))
                .body("schools.total.value", is(1))
                .body("schools.完全中学.value", is(1))
                .body("students.total.value", is(1097))
                .body("staff.teachers.value", is(14))
                .body("branches.value", is(1))
                .body("schoolBranchSecretaries.total.value", is(1))
                .body("workCommittee.secretary.value", is(0))
                .body("youth.leagueMembers.value", is(219));
    }

    @Test
    void a_closed_school_is_counted_until_the_day_before_and_its_figures_with_it() {
        var branch = UUID.randomUUID();
        aSchoolOf(branch, "2015-09-01", "2016-09-01");

        overview("asOf=2016-08-31&organization=" + branch)
                .body("schools.total.value", is(1))
                .body("students.total.value", is(40));
        overview("asOf=2016-09-01&organization=" + branch)
                .body("schools.total.value", is(0))
                .body("students.total.value", is(0));
    }

    @Test
    void the_top_counts_as_much_as_the_whole_county() {
        var whole = overview("asOf=2011-07-01").extract().asString();

        var top = overview("asOf=2011-07-01&organization=" + SampleCounty.organization("JG-000"));

        assertThat(top.extract().asString()).isEqualTo(whole);
    }

    private void aSchoolOf(UUID branch, String registeredOn, String closedOn) {
        var unit = UUID.randomUUID();
        announcements.send("organization.branch-established.v1", branch, """
                {"organizationId": "%s", "code": "CLOSED", "name": "示例支部", "kind": "BRANCH", "parentId": null,
                 "establishedOn": "%s", "unitIds": ["%s"]}
                """.formatted(branch, registeredOn, unit));
        announcements.send("organization.unit-registered.v1", unit, """
                {"unitId": "%s", "kind": "LOWER_PRIMARY", "registeredOn": "%s"}
                """.formatted(unit, registeredOn));
        announcements.send("organization.unit-figures-reported.v1", unit, """
                {"unitId": "%s", "asOf": "%s", "students": {"primary": 40, "junior": 0, "senior": 0},
                 "staff": {"teachers": 3, "substitute": 0, "specialPost": 0, "other": 0}}
                """.formatted(unit, registeredOn));
        announcements.send("organization.unit-closed.v1", unit, """
                {"unitId": "%s", "code": "XX", "name": "示例小学", "closedOn": "%s", "successorId": null}
                """.formatted(unit, closedOn));
        announcements.settle();
    }

    private static ValidatableResponse overview(String query) {
        return given().auth()
                .oauth2(Tokens.of("DY00001"))
                .get("/overview?" + query)
                .then()
                .statusCode(200);
    }

    private static List<Leaf> leaves(String path, JsonNode node) {
        var leaves = new ArrayList<Leaf>();
        node.properties().forEach(field -> {
            var here = path + "/" + field.getKey();
            if (field.getValue().isObject()) {
                leaves.addAll(leaves(here, field.getValue()));
            } else if (field.getValue().isNumber()) {
                leaves.add(new Leaf(here, field.getValue()));
            }
        });
        return leaves;
    }

    private record Leaf(String path, JsonNode value) {}
}
