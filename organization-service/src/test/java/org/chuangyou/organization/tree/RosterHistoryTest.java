package org.chuangyou.organization.tree;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.tree.Organized.from;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** A roster describes a day: what it says otherwise is a new state from then on. */
@QuarkusTest
@RealParts
class RosterHistoryTest {

    @Inject
    Database database;

    @AfterEach
    void back_to_the_national_rule() {
        asSteward().delete("/rules/joint-branch-units/county").then().statusCode(200);
    }

    @Test
    void a_changed_row_is_a_new_state_from_the_rosters_day_on() {
        var organized = Organized.of("RHA");

        organized
                .roster()
                .replacing("organizations", "示例一小党支部", "示例中心小学党支部")
                .asOf("2012-03-01")
                .upload()
                .statusCode(201);

        assertThat(states("RHA-B")).containsExactly("1990-01-01 示例一小党支部", "2012-03-01 示例中心小学党支部");
    }

    @Test
    void a_second_roster_of_the_same_day_mends_the_first() {
        var organized = Organized.of("RHB");
        organized
                .roster()
                .replacing("organizations", "示例一小党支部", "误")
                .asOf("2012-03-01")
                .upload();

        organized
                .roster()
                .replacing("organizations", "示例一小党支部", "正")
                .asOf("2012-03-01")
                .upload()
                .statusCode(201);

        assertThat(states("RHB-B")).containsExactly("1990-01-01 示例一小党支部", "2012-03-01 正");
    }

    @Test
    void an_older_roster_does_not_rewrite_history() {
        var organized = Organized.of("RHC");
        organized
                .act(organized.id("B"), "renaming", from("2012-03-01", "\"name\": \"新名\""))
                .statusCode(200);

        organized
                .roster()
                .asOf("2012-02-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("roster-older-than-state")))
                .body("errors[0].mend", containsString("自 2012-03-01 起已有新的记录，名册日期 2012-02-01 更早"));

        organized
                .roster()
                .replacing("organizations", "示例一小党支部", "新名")
                .asOf("2012-02-01")
                .upload()
                .statusCode(201)
                .body("files.find { it.file == 'organizations' }.unchanged", is(6));
    }

    @Test
    void another_founding_day_is_a_mending_and_no_new_state() {
        var organized = Organized.of("RHD");

        organized
                .roster()
                .replacing(
                        "organizations",
                        "@-B,示例一小党支部,党支部,@-C,1990-01-01".replace("@", "RHD"),
                        "@-B,示例一小党支部,党支部,@-C,1988-01-01".replace("@", "RHD"))
                .asOf("2012-03-01")
                .upload()
                .statusCode(201)
                .body("files.find { it.file == 'organizations' }.corrected", is(1));

        assertThat(states("RHD-B")).containsExactly("1988-01-01 示例一小党支部");
    }

    @Test
    void a_unit_that_goes_from_one_branch_to_another_is_in_the_history_of_both() {
        var organized = Organized.of("RHE");

        organized
                .roster()
                .replacing("organizations", "2014-01-01,RHE-U2", "2014-01-01,")
                .replacing("organizations", "2014-01-01,RHE-U1", "2014-01-01,RHE-U1;RHE-U2")
                .asOf("2012-03-01")
                .upload()
                .statusCode(201);

        assertThat(database.texts("SELECT code || cardinality(units) FROM organization_history"
                        + " WHERE code IN ('RHE-B', 'RHE-E') ORDER BY code, valid_from"))
                .containsExactly("RHE-B1", "RHE-B2", "RHE-E1", "RHE-E0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            党工委,,1990         | 党支部,,1990           | branch-without-parent
            示例党委,党委         | 示例党委,党小组         | affiliation
            示例党委,党委         | 示例党委,党小组         | party-group-stays
            党总支,@-C           | 党总支,@-B             | affiliation
            2014-01-01,@-U2     | 2014-01-01,@-U1;@-U2  | unit-covered-twice
            """)
    void a_row_that_cannot_be_is_refused(String good, String bad, String rule) {
        var organized = Organized.of("RHF");

        organized
                .roster()
                .replacing("organizations", good.replace("@", "RHF"), bad.replace("@", "RHF"))
                .asOf("2012-03-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", hasItem(rule))
                .body("errors.mend", everyItem(not(containsString("{"))));
    }

    @Test
    void nobody_is_left_in_what_is_no_branch_any_more() {
        Organized.of("RHM");

        Roster.of(
                        "organizations",
                        Roster.text(
                                Roster.organizationHeader(), "RHM-B,示例一小党总支,党总支,RHM-C,1990-01-01,2014-01-01,RHM-U1"))
                .asOf("2012-03-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("persons-outside-branches")))
                .body("errors[0].mend", is("示例一小党总支还有人员 7 名；人员只编入党支部或联合党支部，请一并导入人员的新组织或改正类别。"));
    }

    @Test
    void what_was_dissolved_does_not_come_back_by_a_roster() {
        var organized = Organized.of("RHG");
        organized.act(organized.id("D"), "dissolution", from("2012-03-01", "")).statusCode(200);

        organized
                .roster()
                .replacing("organizations", "党总支,RHG-C", "党总支,RHG-D")
                .asOf("2012-04-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("organization-dissolved", "parent-dissolved")));
    }

    @Test
    void what_the_roster_does_not_name_must_fit_what_it_makes_of_the_organisation_above() {
        var organized = Organized.of("RHH");
        organized.founded("B1", "PARTY_GROUP", organized.id("B"), "2011-09-01");

        organized
                .roster()
                .replacing("organizations", "RHH-B,示例一小党支部,党支部", "RHH-B,示例一小党支部,党总支")
                .asOf("2012-03-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", contains("affiliation-below"));
    }

    @Test
    void what_happened_since_the_rosters_day_counts_for_rings_too() {
        var organized = Organized.of("RHI");
        var one = organized.founded("K", "PARTY_COMMITTEE", organized.id("D"), "2011-09-01");
        organized
                .act(one, "move", from("2012-04-01", "\"parentId\": \"%s\"", organized.id("C")))
                .statusCode(200);

        organized
                .roster()
                .replacing("organizations", "示例党委,党委,RHI-C", "示例党委,党委,RHI-K")
                .asOf("2012-03-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("cycle-since")))
                .body("errors[0].mend", containsString("2012-03-01"));
    }

    @Test
    void a_founding_day_lies_before_the_first_change() {
        var organized = Organized.of("RHJ");
        organized
                .act(organized.id("B"), "renaming", from("2012-03-01", "\"name\": \"新名\""))
                .statusCode(200);

        organized
                .roster()
                .replacing("organizations", "示例一小党支部,党支部,RHJ-C,1990-01-01", "新名,党支部,RHJ-C,2012-03-01")
                .asOf("2012-04-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("established-after-change")));
    }

    @Test
    void a_party_group_comes_by_the_roster_too() {
        var organized = Organized.of("RHK");

        organized
                .roster()
                .replacing("organizations", "RHK-E,", "RHK-B1,示例年级组,党小组,RHK-B,2011-06-01,,\nRHK-E,")
                .upload()
                .statusCode(201)
                .body("files.find { it.file == 'organizations' }.created", is(1));
    }

    @Test
    void a_countys_stricter_rule_makes_the_warning_an_error() {
        asSteward().body("""
                        {"number": 2, "effect": "BLOCK", "documentNumber": "示教党发〔2011〕8号", "documentDate": "2011-03-01"}""").put("/rules/joint-branch-units/county").then().statusCode(200);
        var organized = Organized.of("RHL");

        organized
                .roster()
                .replacing("organizations", "RHL-U3;RHL-U4", "RHL-U3;RHL-U4;RHL-U5")
                .asOf("2012-03-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("joint-branch-units")));
    }

    private List<String> states(String code) {
        return database.texts(
                "SELECT valid_from || ' ' || name FROM organization_history WHERE code = ? ORDER BY valid_from", code);
    }
}
