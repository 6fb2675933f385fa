package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What a person was on a day stays known whatever happens later. */
@QuarkusTest
@RealParts
class PersonHistoryTest {

    @Inject
    Database database;

    @Inject
    Members members;

    @Test
    void a_first_roster_costs_one_row_a_person() {
        Branch.named("HONE", database);

        assertThat(database.count("SELECT count(*) FROM person WHERE code LIKE 'HONE-%'"))
                .isEqualTo(4);
        assertThat(database.count("SELECT count(*) FROM person_past WHERE code LIKE 'HONE-%'"))
                .isZero();
        assertThat(database.texts("SELECT valid_from FROM person WHERE code LIKE 'HONE-%' ORDER BY code"))
                .containsExactly("2000-07-01", "2001-07-01", "2002-07-01", "2011-07-01");
    }

    @Test
    void a_later_roster_makes_a_new_state_and_keeps_the_old_one() {
        var branch = Branch.named("HNEW", database);

        Roster.small("HNEW")
                .asOf("2011-09-01")
                .replacing("members", "HNEW-P4,示例4", "HNEW-P4,示例改名")
                .upload()
                .statusCode(201);

        branch.asSecretary()
                .get("/persons/{id}/history", branch.person(4))
                .then()
                .statusCode(200)
                .body("states.name", is(List.of("示例4", "示例改名")))
                .body("states.validFrom", is(List.of("2011-07-01", "2011-09-01")))
                .body("states[0].validTo", is("2011-09-01"))
                .body("states[1].validTo", nullValue());
    }

    @Test
    void a_roster_of_the_same_day_mends_in_place() {
        var branch = Branch.named("HMEND", database);

        Roster.small("HMEND")
                .replacing("members", "HMEND-P4,示例4", "HMEND-P4,示例改正")
                .upload()
                .statusCode(201);

        branch.asSecretary()
                .get("/persons/{id}/history", branch.person(4))
                .then()
                .body("states.name", is(List.of("示例改正")));
    }

    @Test
    void a_roster_older_than_the_state_changes_nothing() {
        Branch.named("HOLD", database);

        Roster.small("HOLD")
                .asOf("2011-06-30")
                .replacing("members", "HOLD-P4,示例4", "HOLD-P4,示例旧名")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("roster-older-than-state")))
                .body("errors[0].mend", is("“HOLD-P4”自 2011-07-01 起已有新的记录，名册日期 2011-06-30 更早，不能据此改动；请改用更晚的名册日期。"));

        assertThat(database.texts("SELECT name FROM person WHERE code = 'HOLD-P4'"))
                .containsExactly("示例4");
    }

    @Test
    void members_and_voters_are_those_of_the_day() {
        var branch = Branch.named("HDAY", database);
        var organization = UUID.fromString(branch.id());
        Roster.small("HDAY")
                .asOf("2011-09-01")
                .replacing("members", "示例4,女,1970-01-01,入党申请人,", "示例4,女,1970-01-01,预备党员,2011-08-01")
                .upload()
                .statusCode(201);

        assertThat(members.membersOf(organization, LocalDate.of(2001, 12, 31))).hasSize(2);
        assertThat(members.membersOf(organization, LocalDate.of(2011, 8, 31))).hasSize(3);
        assertThat(members.membersOf(organization, LocalDate.of(2011, 9, 1)))
                .extracting(Members.Someone::code)
                .containsExactly("HDAY-P1", "HDAY-P2", "HDAY-P3", "HDAY-P4");
        assertThat(members.votersOf(organization, LocalDate.of(2011, 9, 1))).hasSize(3);
    }

    @Test
    void the_list_of_a_day_shows_who_belonged_then_and_as_what() {
        var branch = Branch.named("HLIST", database);

        branch.asSecretary()
                .queryParam("asOf", "2001-12-31")
                .get("/organizations/{id}/persons", branch.id())
                .then()
                .statusCode(200)
                .body("items.code", is(List.of("HLIST-P1", "HLIST-P2")));
        branch.asSecretary()
                .queryParam("asOf", "2011-07-01")
                .queryParam("stage", "APPLICANT")
                .get("/organizations/{id}/persons", branch.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].validFrom", is("2011-07-01"));
    }

    @Test
    void a_day_that_is_none_is_refused() {
        var branch = Branch.named("HNODAY", database);

        branch.asSecretary()
                .queryParam("asOf", "2011-02-30")
                .get("/organizations/{id}/persons", branch.id())
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:invalid-parameter"));
    }

    @Test
    void the_database_itself_keeps_history_from_being_rewritten() {
        Branch.named("HGUARD", database);

        assertThatThrownBy(
                        () -> database.change("UPDATE person SET valid_from = '1999-01-01' WHERE code = 'HGUARD-P1'"))
                .hasMessageContaining("history is appended, not rewritten");
    }

    @Test
    void past_and_present_have_the_same_columns() {
        var columns = "SELECT column_name FROM information_schema.columns WHERE table_name = ? AND column_name <>"
                + " 'valid_to' ORDER BY ordinal_position";

        assertThat(database.texts(columns, "person_past")).isEqualTo(database.texts(columns, "person"));
        assertThat(database.texts(columns, "person_history")).isEqualTo(database.texts(columns, "person"));
    }
}
