package org.chuangyou.organization.cadre;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.Asking;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.cadre.CadreWorld.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** A round from nomination to the list, and who learns what of it. */
@QuarkusTest
@RealParts
class CadreRoundTest {

    @Inject
    CadreWorld world;

    @Inject
    Database database;

    @Test
    void a_nominee_comes_to_the_list_by_test_appraisal_and_notice() {
        var round = world.round("CRA");
        var nomination = world.onNotice(round, "CRA", 3);

        Acting.as("CRA-P2")
                .decide(nomination, "listing", CadreWorld.LISTING)
                .statusCode(200)
                .body("status", is("LISTED"))
                .body("test.marks", is(86.5f))
                .body("notice.endsOn", is("2011-06-08"))
                .body("listedOn", is("2011-06-15"));
    }

    @Test
    void one_notice_names_many_and_tells_its_working_days() {
        var round = world.round("CRB");
        var first = world.appraised(round, "CRB", 3);
        var second = world.appraised(round, "CRB", 4);

        // 6 June 2011 was a holiday, but the calendar of this test county does not say so.
        var notice = Acting.as("CRB-P2")
                .create(round + "/notices", CadreWorld.notice("2011-06-01", "2011-06-08", id(first), id(second)));

        Acting.as("CRB-P2")
                .get(notice)
                .statusCode(200)
                .body("workingDays", is(6))
                .body("nominations", is(2));
        Acting.as("CRB-P2").get(second).body("status", is("ON_NOTICE"));
    }

    @Test
    void figures_tell_how_many_came_to_each_stage_and_no_names() {
        var round = world.round("CRC");
        world.onNotice(round, "CRC", 3);
        var dropped = world.appraised(round, "CRC", 4);
        Acting.as("CRC-P2").decide(dropped, "drop-out", dropOut("2011-05-25")).statusCode(200);
        world.nominated(round, "CRC", 1);

        Acting.as("anybody")
                .get(round + "/figures")
                .statusCode(200)
                .body("nominated", is(3))
                .body("tested", is(2))
                .body("appraised", is(2))
                .body("onNotice", is(1))
                .body("listed", is(0))
                .body("dropped", is(1));
    }

    @Test
    void the_list_goes_by_code_and_shows_no_marks() {
        var round = world.round("CRD");
        world.appraised(round, "CRD", 4);
        world.nominated(round, "CRD", 3);

        Acting.as("CRD-P2")
                .get(round + "/nominations")
                .body("items.personCode", contains("CRD-P3", "CRD-P4"))
                .body("toString()", not(containsString("86.5")));
        Acting.as("CRD-P2").get(round + "/nominations?status=APPRAISED").body("items.personCode", contains("CRD-P4"));
    }

    @Test
    void the_list_comes_in_pages() {
        var round = world.round("CRE");
        world.nominated(round, "CRE", 3);
        world.nominated(round, "CRE", 4);

        var next = Acting.as("CRE-P2")
                .get(round + "/nominations?limit=1")
                .body("items.personCode", contains("CRE-P3"))
                .extract()
                .<String>path("next");
        Acting.as("CRE-P2")
                .get(round + "/nominations?limit=1&cursor=" + next)
                .body("items.personCode", contains("CRE-P4"))
                .body("next", nullValue());
    }

    @Test
    void only_holders_of_the_round_read_and_every_reading_leaves_a_trace() {
        var round = world.round("CRF");
        var nomination = world.nominated(round, "CRF", 3);

        Acting.as("CRF-P2").get(nomination).statusCode(200);
        Acting.as("CRF-P2").get(round + "/nominations").statusCode(200);
        Acting.as("CRF-P1").get(nomination).statusCode(404);
        Acting.as("CRF-P1").get(round + "/nominations").statusCode(404);

        assertThat(readings("read-cadre-nomination", nomination)).isEqualTo(1);
        assertThat(readings("read-cadre-nominations", round)).isEqualTo(1);
    }

    @Test
    void the_nominee_reads_the_own_nomination_without_what_objections_say() {
        var round = world.round("CRG");
        var nomination = world.onNotice(round, "CRG", 3);
        Acting.as("CRG-P2")
                .decide(nomination, "objections", CadreWorld.OBJECTION)
                .statusCode(200);

        Acting.as("CRG-P3").get(nomination).statusCode(200).body("objections", nullValue());
        Acting.as("CRG-P3")
                .get("/persons/me/cadre-nominations")
                .body("items.id", contains(id(nomination)))
                .body("items.status", contains("ON_NOTICE"));
        Acting.as("CRG-P4").get(nomination).statusCode(404);
    }

    @Test
    void an_objection_found_groundless_does_not_keep_off_the_list() {
        var round = world.round("CRH");
        var nomination = world.onNotice(round, "CRH", 3);
        var holder = Acting.as("CRH-P2");
        holder.decide(nomination, "objections", CadreWorld.OBJECTION).statusCode(200);

        holder.decide(nomination, "objections/1/resolution", CadreWorld.resolution("UNFOUNDED"))
                .statusCode(200)
                .body("objections.outcome", contains("UNFOUNDED"));

        holder.decide(nomination, "listing", CadreWorld.LISTING).statusCode(200);
    }

    @Test
    void a_round_ends_when_nobody_is_on_the_way() {
        var round = world.round("CRI");
        var nomination = world.nominated(round, "CRI", 3);
        Acting.as("CRI-P2")
                .decide(nomination, "drop-out", dropOut("2011-04-20"))
                .statusCode(200);

        Asking.as("CRI-P2")
                .header("If-Match", "\"0\"")
                .post(round + "/closing")
                .then()
                .statusCode(200)
                .body("closedOn", not(nullValue()));
    }

    @Test
    void rounds_are_known_to_anybody_by_organisation_and_year() {
        var round = world.round("CRJ");
        var organization = world.county().organization("CRJ-C");

        Acting.as("anybody")
                .get("/cadre-rounds?year=2011&organization=" + organization)
                .body("items.id", is(List.of(id(round))));
        Acting.as("anybody")
                .get("/cadre-rounds?year=2012&organization=" + organization)
                .body("items", hasSize(0));
        Acting.as("anybody").get(round).statusCode(200).body("level", is("学校副职"));
    }

    @Test
    void a_round_is_opened_by_who_manages_the_organisation() {
        world.county().exists("CRK");

        Acting.as("CRK-P1").post("/cadre-rounds", world.newRound("CRK")).statusCode(404);
        Acting.asSteward().post("/cadre-rounds", world.newRound("CRK")).statusCode(201);
    }

    @Test
    void a_decision_names_the_version_it_was_made_on() {
        var round = world.round("CRL");
        var nomination = world.nominated(round, "CRL", 3);

        Acting.as("CRL-P2").post(nomination + "/test", CadreWorld.TEST).statusCode(428);
        Asking.as("CRL-P2")
                .header("If-Match", "\"9\"")
                .body(CadreWorld.TEST)
                .post(nomination + "/test")
                .then()
                .statusCode(412);
    }

    private long readings(String act, String of) {
        return database.count(
                "SELECT count(*) FROM audit WHERE act = ? AND object = ? AND actor LIKE 'CRF%'", act, id(of));
    }

    private static String dropOut(String on) {
        return "{\"droppedOn\": \"%s\", \"reason\": \"本人申请退出\"}".formatted(on);
    }
}
