package org.chuangyou.organization.unit;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.chuangyou.organization.SmallCounty;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** How an import goes together with the history of units. */
@QuarkusTest
@RealParts
class UnitRosterTest {

    @Inject
    SmallCounty county;

    @Test
    void a_later_roster_that_says_otherwise_begins_a_new_state() {
        county.exists("URA");

        renamed("URA").asOf("2012-07-01").upload().statusCode(201);

        Acting.asSteward()
                .get("/units/" + county.unit("URA-U1") + "/history")
                .body("items.name", contains("示例小学", "示例中心小学"))
                .body("items.validFrom", contains("2011-07-01", "2012-07-01"));
    }

    @Test
    void a_roster_of_the_same_day_mends_in_place() {
        county.exists("URB");

        renamed("URB").upload().statusCode(201);

        Acting.asSteward().get("/units/" + county.unit("URB-U1") + "/history").body("items.name", contains("示例中心小学"));
    }

    @Test
    void an_older_roster_does_not_undo_what_is_known() {
        county.exists("URC");
        renamed("URC").asOf("2012-07-01").upload().statusCode(201);

        units("URC")
                .asOf("2012-01-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", hasItem("unit-state-is-newer"))
                .body("errors.mend", hasItem(containsString("自 2012-07-01 起")));
    }

    @Test
    void a_closed_unit_is_not_reported_again() {
        county.exists("URD");
        Acting.asSteward()
                .decide(
                        "/units/" + county.unit("URD-U1"),
                        "closure",
                        "{\"effectiveOn\": \"2012-07-01\", \"reason\": \"布局调整\"}")
                .statusCode(200);

        units("URD").asOf("2012-07-01").upload().statusCode(400).body("errors.rule", hasItem("unit-closed"));
        units("URD").asOf("2012-06-30").upload().statusCode(201);
    }

    @Test
    void town_is_a_residence_of_its_own() {
        county.exists("URE");

        units("URE").replacing("units", "农牧区", "镇区").upload().statusCode(201);

        Acting.asSteward().get("/units/" + county.unit("URE-U1")).body("residence", is("TOWN"));
    }

    private static Roster renamed(String prefix) {
        return units(prefix).replacing("units", "示例小学", "示例中心小学");
    }

    private static Roster units(String prefix) {
        return Roster.of("units", Roster.text(Roster.unitHeader(), prefix + "-U1,示例小学,完全小学,示例乡,农牧区,10,0,0,3,0,0,0"));
    }
}
