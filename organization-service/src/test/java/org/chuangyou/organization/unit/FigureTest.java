package org.chuangyou.organization.unit;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Refused;
import org.chuangyou.organization.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Figures of a unit by the day they were counted. The small county's school starts with 10 pupils and 3 teachers. */
@QuarkusTest
@RealParts
class FigureTest {

    @Inject
    SmallCounty county;

    @Test
    void the_branch_reports_and_the_unit_shows_the_newest() {
        var unit = school("FGA");

        Acting.as("FGA-P1")
                .put(unit + "/figures/2012-09-01", figures(12, 3))
                .statusCode(200)
                .body("figures.primary", is(12))
                .body("warnings", hasSize(0));

        Acting.as("anybody").get(unit).body("figures.asOf", is("2012-09-01"));
        Acting.as("anybody").get(unit + "?asOf=2012-08-31").body("figures.asOf", is("2011-07-01"));
    }

    @Test
    void a_report_is_announced_once_however_often_it_is_sent() {
        var unit = school("FGB");
        report(unit, "2012-09-01", 12, 3);
        report(unit, "2012-09-01", 12, 3);
        report(unit, "2012-09-01", 13, 3);

        var bodies = Topic.named("organization.events").await(4, record -> unit.endsWith(record.key())).stream()
                .filter(record -> Topic.type(record).equals("organization.unit-figures-reported.v1"))
                .map(Topic::body)
                .toList();
        assertThat(bodies).hasSize(3);
        assertThat(bodies.get(2)).contains("\"primary\":13", "\"asOf\":\"2012-09-01\"");
    }

    /** Half is still usual; a hair more is not. */
    @ParameterizedTest
    @CsvSource({"15, 3, 0", "16, 3, 1", "5, 3, 0", "4, 3, 1", "10, 1, 1", "21, 9, 2"})
    void a_jump_of_more_than_half_within_a_year_is_worth_a_look(int pupils, int teachers, int warnings) {
        var unit = school("FGC");

        Acting.asSteward()
                .put(unit + "/figures/2012-09-01", figures(pupils, teachers))
                .statusCode(200)
                .body("warnings", hasSize(warnings));
    }

    @Test
    void the_warning_names_rule_and_numbers() {
        var unit = school("FGD");

        Acting.asSteward()
                .put(unit + "/figures/2012-09-01", figures(21, 3))
                .body("warnings[0].rule", is("figure-jump-percent"))
                .body("warnings[0].detail", containsString("学生数由 10（2011-07-01）变为 21，变动 110%"))
                .body("warnings[0].numbers.most", is(50));
    }

    @Test
    void reports_years_apart_are_not_compared() {
        var unit = school("FGE");

        Acting.asSteward().put(unit + "/figures/2014-09-01", figures(100, 9)).body("warnings", hasSize(0));
    }

    @Test
    void figures_through_the_years_come_in_pages() {
        var unit = school("FGF");
        report(unit, "2012-09-01", 11, 3);
        report(unit, "2013-09-01", 12, 3);

        var cursor = Acting.as("anybody")
                .get(unit + "/figures?limit=2&from=2011-07-01")
                .body("items.asOf", contains("2011-07-01", "2012-09-01"))
                .extract()
                .<String>path("next");
        Acting.as("anybody")
                .get(unit + "/figures?limit=2&from=2011-07-01&cursor=" + cursor)
                .body("items.primary", is(List.of(12)));
        Acting.as("anybody")
                .get(unit + "/figures?from=2012-01-01&to=2012-12-31")
                .body("items.primary", contains(11));
    }

    @Test
    void league_and_pioneers_are_reported_alike() {
        var unit = school("FGG");
        Acting.asSteward()
                .put(unit + "/youth-figures/2012-06-01", youth(100))
                .statusCode(200)
                .body("warnings", hasSize(0));

        Acting.asSteward()
                .put(unit + "/youth-figures/2013-06-01", youth(40))
                .body("figures.pioneers", is(40))
                .body("warnings[0].detail", containsString("少先队员数由 100"));

        Acting.as("anybody").get(unit + "/youth-figures").body("items.pioneers", contains(100, 40));
    }

    @Test
    void a_day_on_which_the_unit_is_not_counted_has_no_figures() {
        var unit = school("FGH");

        Refused.with(
                Acting.asSteward().put(unit + "/figures/2010-09-01", figures(10, 3)),
                409,
                "unit-not-counted-that-day",
                "自 2011-07-01 起计入");
        Acting.asSteward()
                .decide(unit, "closure", "{\"effectiveOn\": \"2012-09-01\", \"reason\": \"布局调整\"}")
                .statusCode(200);
        Refused.with(
                Acting.asSteward().put(unit + "/youth-figures/2012-09-01", youth(1)),
                409,
                "unit-not-counted-that-day",
                "2012-09-01 撤并");
    }

    @Test
    void neither_the_future_nor_less_than_nothing_is_reported() {
        var unit = school("FGI");

        Acting.asSteward()
                .put(unit + "/figures/2999-01-01", figures(10, 3))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:date-ahead"));
        Acting.asSteward()
                .put(unit + "/figures/2012-09-01", figures(-1, 3))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:invalid-fields"));
        Acting.asSteward().put(unit + "/figures/2012-13-01", figures(10, 3)).statusCode(404);
        Acting.asSteward().get(unit + "/figures").body("items", hasSize(1));
    }

    @Test
    void a_range_does_not_end_before_it_begins() {
        Acting.asSteward()
                .get(school("FGJ") + "/figures?from=2012-01-01&to=2011-01-01")
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:dates-out-of-order"));
    }

    @Test
    void who_does_not_keep_the_unit_reports_nothing() {
        var unit = school("FGK");

        Acting.as("FGK-P3").put(unit + "/figures/2012-09-01", figures(10, 3)).statusCode(404);
        Asking.as("FGK-P3")
                .body(youth(1))
                .put(unit + "/youth-figures/2012-09-01")
                .then()
                .statusCode(404);
    }

    private String school(String prefix) {
        county.exists(prefix);
        return "/units/" + county.unit(prefix + "-U1");
    }

    private static void report(String unit, String day, int pupils, int teachers) {
        Acting.asSteward()
                .put(unit + "/figures/" + day, figures(pupils, teachers))
                .statusCode(200);
    }

    private static String figures(int pupils, int teachers) {
        return """
                {"primary": %d, "junior": 0, "senior": 0, "teachers": %d, "substitute": 0, "specialPost": 0, "other": 0}
                """.formatted(pupils, teachers);
    }

    private static String youth(int pioneers) {
        return """
                {"leagueUnits": 0, "leagueMembers": 0, "brigades": 1, "squadrons": 4, "squads": 8, "pioneers": %d,
                 "counsellors": 1}
                """.formatted(pioneers);
    }
}
