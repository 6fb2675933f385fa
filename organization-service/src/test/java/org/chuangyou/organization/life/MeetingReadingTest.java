package org.chuangyou.organization.life;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.life.Acts.MINUTES;
import static org.chuangyou.organization.life.Acts.leave;
import static org.chuangyou.organization.life.Acts.minuted;
import static org.chuangyou.organization.life.Acts.put;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Who may write meetings down, and who reads how much of them. */
@QuarkusTest
@RealParts
class MeetingReadingTest {

    private static final int MEMBER = 5;

    @Inject
    Database database;

    @Test
    void a_member_reads_the_branch_s_meeting_and_its_minutes_once_adopted() {
        var branch = Branch.of("LR01", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();
        put(branch.secretary(), meeting, "/minutes", MINUTES).statusCode(200);

        as(branch.code(MEMBER))
                .get(meeting)
                .then()
                .statusCode(200)
                .body("topics", is(List.of("学习党章")))
                .body("minutes", nullValue());
        as(branch.code(MEMBER)).get(meeting + "/minutes").then().body("items", hasSize(0));

        Acts.post(branch.secretary(), meeting, "/minutes/adoption", Map.of("adoptedOn", "2011-09-02"))
                .statusCode(200);
        as(branch.code(MEMBER)).get(meeting).then().body("minutes.text", notNullValue());
    }

    @Test
    void a_member_does_not_read_who_else_came() {
        var branch = Branch.of("LR02", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();

        as(branch.code(MEMBER)).get(meeting + "/attendance").then().statusCode(404);
        assertThat(as(branch.code(MEMBER)).get(meeting).asString()).doesNotContain(branch.person(2), branch.code(2));
    }

    @Test
    void who_sits_outside_does_not_learn_of_it() {
        var branch = Branch.of("LR03", database);
        var other = Branch.of("LR04", database);
        var meeting = Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();

        as(other.secretary()).get(meeting).then().statusCode(404);
        as(other.secretary())
                .get("/organizations/" + branch.id() + "/meetings")
                .then()
                .statusCode(404);
        as(branch.code(10)).get(meeting).then().statusCode(404);
        as("nobody").get("/persons/me/meetings").then().statusCode(404);
    }

    @Test
    void a_talk_is_seen_by_those_who_had_it() {
        var branch = Branch.of("LR05", database);
        var talk = Draft.of(branch, "HEART_TO_HEART")
                .with("invited", branch.persons(1, 4))
                .heldOn("2011-09-01", 1, 4)
                .stored();
        minuted(branch.secretary(), talk, "2011-09-01");

        as(branch.code(4)).get(talk).then().statusCode(200).body("minutes.text", notNullValue());
        as(branch.code(MEMBER)).get(talk).then().statusCode(404);
        as(branch.code(MEMBER))
                .get("/organizations/" + branch.id() + "/meetings")
                .then()
                .body("items", hasSize(0));
        as(branch.code(4))
                .get("/organizations/" + branch.id() + "/meetings")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void the_committee_s_minutes_are_the_committee_s() {
        var branch = Branch.of("LR06", database);
        var meeting =
                Draft.of(branch, "COMMITTEE_MEETING").heldOn("2011-09-01", 1, 2).stored();
        minuted(branch.secretary(), meeting, "2011-09-01");

        as(branch.code(MEMBER)).get(meeting).then().statusCode(200).body("minutes", nullValue());
        as(branch.code(3)).get(meeting).then().body("minutes.text", notNullValue());
    }

    @Test
    void the_attendance_is_read_by_who_answers_for_the_branch_and_leaves_a_trace() {
        var branch = Branch.of("LR07", database);
        var holding = Draft.holding(branch, "2011-09-01", 1, 2);
        holding.put("leaves", List.of(leave(branch.person(3))));
        var meeting = Draft.of(branch, "ASSEMBLY").with("holding", holding).stored();

        as(branch.superior())
                .get(meeting + "/attendance")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.find { it.code == '" + branch.code(3) + "' }.leaveKind", is("TEACHING"));

        assertThat(audited("read-attendance", branch.superior())).isOne();
    }

    @Test
    void everybody_reads_the_own_attendance() {
        var branch = Branch.of("LR08", database);
        Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();
        Draft.of(branch, "COMMITTEE_MEETING").heldOn("2011-09-02", 1).stored();

        as(branch.code(2))
                .get("/persons/me/meetings")
                .then()
                .statusCode(200)
                .body("items.presence", is(List.of("ABSENT", "PRESENT")));
    }

    @Test
    void a_person_s_attendance_is_read_by_who_answers_for_the_branch_and_leaves_a_trace() {
        var branch = Branch.of("LR09", database);
        Draft.of(branch, "ASSEMBLY").heldOn("2011-09-01", 1, 2).stored();
        var address = "/persons/" + branch.person(2) + "/meetings";

        as(branch.secretary()).get(address).then().statusCode(200).body("items", hasSize(1));
        as(branch.code(MEMBER)).get(address).then().statusCode(404);

        assertThat(audited("read-person-meetings", branch.secretary())).isOne();
    }

    @Test
    void who_only_sits_on_the_committee_does_not_write_meetings_down() {
        var branch = Branch.of("LR10", database);

        Draft.of(branch, "ASSEMBLY")
                .plannedOn("2011-09-01")
                .post(branch.code(3))
                .statusCode(403)
                .body("type", is("urn:chuangyou:problem:post-required"));
        Draft.of(branch, "ASSEMBLY")
                .plannedOn("2011-09-01")
                .post(branch.code(MEMBER))
                .statusCode(404);
        Draft.of(branch, "ASSEMBLY")
                .plannedOn("2011-09-01")
                .post(branch.superior())
                .statusCode(201);
    }

    @Test
    void a_meeting_is_not_taken_from_another_branch() {
        var branch = Branch.of("LR11", database);
        var other = Branch.of("LR12", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();

        as(other.secretary())
                .header("If-Match", "\"0\"")
                .body(Draft.of(other, "ASSEMBLY").plannedOn("2011-09-01").body())
                .put(meeting)
                .then()
                .statusCode(404);
    }

    @Test
    void an_unknown_organisation_is_not_found_even_by_who_may_everything() {
        var branch = Branch.of("LR13", database);

        asSteward()
                .body(Draft.of(branch, "ASSEMBLY")
                        .plannedOn("2011-09-01")
                        .with("organizationId", branch.person(1))
                        .body())
                .post("/meetings")
                .then()
                .statusCode(404);
    }

    private long audited(String act, String actor) {
        return database.count("SELECT count(*) FROM audit WHERE act = ? AND actor = ?", act, actor);
    }
}
