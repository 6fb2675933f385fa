package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** Who leaves stays in the history and is absent from today; who is suspended has no vote. */
@QuarkusTest
@RealParts
class DepartureTest {

    @Inject
    Database database;

    @Inject
    Members members;

    @Test
    void who_has_departed_is_absent_from_today_and_present_in_the_past() {
        var branch = Branch.named("LGONE", database);

        depart(branch, 2, "DIED", "2012-02-01").statusCode(200).body("departedOn", is("2012-02-01"));

        branch.asSecretary()
                .get("/organizations/{id}/persons", branch.id())
                .then()
                .body("items.code", not(hasItem(branch.code(2))));
        branch.asSecretary()
                .queryParam("asOf", "2012-01-31")
                .get("/organizations/{id}/persons", branch.id())
                .then()
                .body("items.code", hasItem(branch.code(2)));
        var organization = UUID.fromString(branch.id());
        assertThat(members.votersOf(organization, LocalDate.of(2012, 1, 31))).hasSize(3);
        assertThat(members.votersOf(organization, LocalDate.of(2012, 2, 1))).hasSize(2);
        assertThat(members.find(UUID.fromString(branch.person(2))).orElseThrow().isMember())
                .isFalse();
    }

    @Test
    void the_posts_of_who_departs_end_that_day_and_both_are_announced_without_the_reason() {
        var branch = Branch.named("LPOST", database);

        depart(branch, 1, "LEFT", "2012-02-01").statusCode(200);

        assertThat(database.texts("SELECT relinquished_on FROM post WHERE person_id = ?::uuid", branch.person(1)))
                .containsExactly("2012-02-01");
        var told = Topic.named("organization.events")
                .await(2, r -> r.key().equals(branch.person(1)))
                .get(1);
        assertThat(Topic.type(told)).isEqualTo("organization.member-departed.v1");
        assertThat(Topic.body(told)).contains("\"effectiveOn\":\"2012-02-01\"").doesNotContain("LEFT");
        assertThat(Topic.named("organization.events").await(3, r -> r.key().equals(branch.id())).stream()
                        .map(Topic::type))
                .contains("organization.post-relinquished.v1");
    }

    @Test
    void a_death_in_one_branch_does_not_keep_the_rosters_of_others_out() {
        var branch = Branch.named("LSHRINK", database);
        depart(branch, 2, "DIED", "2012-02-01").statusCode(200);

        Roster.small("LOTHER")
                .upload()
                .statusCode(201)
                .body("warnings.find { it.value == 'LSHRINK-B' }.rule", is("branch-shrunk"));
    }

    @Test
    void nothing_more_is_done_with_who_has_departed() {
        var branch = Branch.named("LMORE", database);
        depart(branch, 2, "TRANSFERRED_OUT", "2012-02-01").statusCode(200);

        depart(branch, 2, "DIED", "2012-03-01")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:person-departed"))
                .body("detail", is("该人员已于 2012-02-01 离开（转出县外），不能再办理。"));
        Roster.small("LMORE")
                .asOf("2012-03-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", is(List.of("departed-person")));
    }

    @Test
    void a_departure_before_the_last_change_is_refused() {
        var branch = Branch.named("LEARLY", database);

        depart(branch, 4, "DIED", "2011-06-30")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:earlier-than-last-change"))
                .body("detail", is("该人员自 2011-07-01 起已有新的记录，不能再记 2011-06-30 的变动；历史只续写，不改写。"));
        depart(branch, 4, "DIED", "2999-01-01").statusCode(400);
    }

    @Test
    void only_members_leave_and_only_those_above_expel() {
        var branch = Branch.named("LABOVE", database);

        depart(branch, 4, "LEFT", "2012-02-01")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-a-member"))
                .body("detail", startsWith("此事限党员"));
        depart(branch, 2, "EXPELLED", "2012-02-01").statusCode(403);
        depart(branch, 2, "DISQUALIFIED", "2012-02-01")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:departure-by-development"))
                .body("detail", startsWith("“取消预备党员资格”是发展过程的结果"));
    }

    @Test
    void the_expelled_and_the_dead_do_not_apply_again() {
        var branch = Branch.named("LNORET", database);
        depart(branch, 2, "DIED", "2012-02-01").statusCode(200);

        branch.asSecretary()
                .body(Map.of("appliedOn", "2012-03-01"))
                .post("/persons/{id}/development/application", branch.person(2))
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:no-return"))
                .body("detail", is("该人员的情况是“去世”，不能由此重新成为入党申请人。"));
    }

    @Test
    void a_suspended_member_has_no_vote_while_it_lasts() {
        var branch = Branch.named("LSUSP", database);
        var organization = UUID.fromString(branch.id());

        suspend(branch, "2012-01-10", "2013-01-09").statusCode(200).body("votingSuspendedUntil", is("2013-01-09"));

        assertThat(members.votersOf(organization, LocalDate.of(2012, 1, 9))).hasSize(3);
        assertThat(members.votersOf(organization, LocalDate.of(2012, 1, 10))).hasSize(2);
        assertThat(members.membersOf(organization, LocalDate.of(2012, 1, 10))).hasSize(3);
        assertThat(members.votersOf(organization, LocalDate.of(2013, 1, 9))).hasSize(2);
        assertThat(members.votersOf(organization, LocalDate.of(2013, 1, 10))).hasSize(3);
    }

    @Test
    void a_suspension_can_end_early() {
        var branch = Branch.named("LEND", database);
        suspend(branch, "2012-01-10", "2013-01-09").statusCode(200);

        branch.decide(
                        asSteward(),
                        branch.person(2),
                        "voting-suspension/end",
                        Map.of("effectiveOn", "2012-06-01", "documentNumber", "示纪〔2012〕9号"))
                .statusCode(200);

        assertThat(members.votersOf(UUID.fromString(branch.id()), LocalDate.of(2012, 6, 1)))
                .hasSize(3);
        branch.decide(
                        asSteward(),
                        branch.person(2),
                        "voting-suspension/end",
                        Map.of("effectiveOn", "2012-07-01", "documentNumber", "示纪〔2012〕10号"))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:not-suspended"))
                .body("detail", startsWith("该党员当日不在留党察看期内"));
    }

    @Test
    void a_suspension_lasts_two_years_at_most_and_comes_from_above() {
        var branch = Branch.named("LTWO", database);

        suspend(branch, "2012-01-10", "2014-01-11")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:suspension-months"))
                .body("detail", is("留党察看自 2012-01-10 至 2014-01-11，计 25 个月，最长 24 个月。"));
        suspend(branch, "2012-01-10", "2012-01-10").statusCode(400);
        branch.decide(
                        branch.asSecretary(),
                        branch.person(2),
                        "voting-suspension",
                        Map.of("effectiveOn", "2012-01-10", "until", "2012-06-01", "documentNumber", "1号"))
                .statusCode(403);
    }

    @Test
    void a_decision_on_a_person_names_its_version() {
        var branch = Branch.named("LVERS", database);

        branch.asSecretary()
                .body(Map.of("departure", "DIED", "on", "2012-02-01"))
                .post("/persons/{id}/departure", branch.person(2))
                .then()
                .statusCode(428);
        assertThat(database.count("SELECT count(*) FROM person WHERE departed_on IS NOT NULL AND code LIKE 'LVERS%'"))
                .isZero();
    }

    @Test
    void an_unknown_departure_is_unreadable() {
        var branch = Branch.named("LBAD", database);

        depart(branch, 2, "VANISHED", "2012-02-01").statusCode(400);
        branch.asSecretary()
                .get("/organizations/{id}/persons", branch.id())
                .then()
                .body("items", hasSize(4));
    }

    private static io.restassured.response.ValidatableResponse depart(
            Branch branch, int number, String departure, String on) {
        return branch.decide(
                branch.code(number).endsWith("P1") ? asSteward() : branch.asSecretary(),
                branch.person(number),
                "departure",
                Map.of("departure", departure, "on", on));
    }

    private static io.restassured.response.ValidatableResponse suspend(Branch branch, String from, String until) {
        return branch.decide(
                asSteward(),
                branch.person(2),
                "voting-suspension",
                Map.of("effectiveOn", from, "until", until, "documentNumber", "示纪〔2012〕1号"));
    }
}
