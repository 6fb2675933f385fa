package org.chuangyou.organization.vote;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.County.announced;
import static org.chuangyou.organization.County.refused;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** The elected take their seats in one act: the term begins, the old committee goes, and nobody is typed in again. */
@QuarkusTest
@RealParts
class SeatingTest {

    private static int branches;

    @Inject
    Database database;

    private Assembly assembly;

    @BeforeEach
    void a_branch_whose_secretary_is_the_first_of_twelve() {
        assembly = Assembly.of("SE" + ++branches, 12);
    }

    @Test
    void a_branch_changes_its_committee_by_one_election() {
        var election = elected(1, 2, 3);

        seat(election, 3, "SECRETARY", "ORGANIZATION_COMMISSIONER", "PUBLICITY_COMMISSIONER")
                .statusCode(201)
                .body("term.electedOn", is(Assembly.DAY))
                .body("term.endsOn", is("2014-06-01"))
                .body("term.voteId", is(election.id))
                .body("relinquished.holder", is(List.of("示例1")))
                .body("relinquished.relinquishmentReason", is(List.of("换届")))
                .body("assumed.holder", is(List.of("示例1", "示例2", "示例3")))
                .body("assumed.assumedOn", everyItem(is(Assembly.DAY)))
                .body("assumed.voteId", everyItem(is(election.id)))
                .body("warnings", hasSize(0));

        as("anybody")
                .get("/organizations/{id}/posts", assembly.branch())
                .then()
                .body("items.officeLabel", containsInAnyOrder("书记", "组织委员", "宣传委员"))
                .body("items.documentNumber", everyItem(is("示教党发〔2011〕9号")));
        as("anybody").get("/organizations/{id}", assembly.branch()).then().body("termEndsOn", is("2014-06-01"));
        announced("organization.post-relinquished.v1", assembly.branch(), 1);
        announced("organization.post-assumed.v1", assembly.branch(), 4);
    }

    @Test
    void who_was_elected_acts_at_once() {
        var election = elected(1, 2, 3);
        seat(election, 3, "COMMISSIONER", "SECRETARY", "COMMISSIONER").statusCode(201);

        assembly.prepare("RESOLUTION", assembly.content("前任书记主持的决议", "")).statusCode(403);
        as(assembly.code(2)).get("/posts/mine").then().body("items.officeLabel", is(List.of("书记")));
    }

    @Test
    void those_of_the_run_off_are_seated_with_the_others() {
        var tied = assembly.election(2, 3).opened(10);
        tied.declared(tied.election(10, 8, 6, 6)).signed();
        var runOff = new Ballots(assembly, tied.post("run-off", "{}").extract().path("id"));
        refused(seat(tied, 3, "SECRETARY"), 409, "election-unfinished").body("open", is(1));

        runOff.post("opening", "{}").statusCode(200);
        runOff.declared(runOff.runOffBetween(2, 3));
        refused(seat(tied, 3, "SECRETARY", "COMMISSIONER"), 409, "election-unsigned");
        runOff.signed();

        // Whichever of its votes is named: it is one election.
        seat(runOff, 3, "SECRETARY", "COMMISSIONER")
                .statusCode(201)
                .body("assumed.voteId", is(List.of(tied.id, tied.id)))
                .body("warnings.rule", hasItem("committee-size-least"));
        refused(seat(tied, 3, "SECRETARY", "COMMISSIONER"), 409, "election-seated");
    }

    @Test
    void somebody_elected_in_mid_term_joins_the_committee() {
        begin("2010-01-01").statusCode(201);
        var byElection = elected(2);

        seats(byElection, null, seat(2, "COMMISSIONER"))
                .statusCode(201)
                .body("term", nullValue())
                .body("relinquished", hasSize(0));

        as("anybody")
                .get("/organizations/{id}/posts", assembly.branch())
                .then()
                .body("items.officeLabel", containsInAnyOrder("书记", "委员"));
    }

    @Test
    void a_by_election_needs_a_term_to_join() {
        refused(seats(elected(2), null, seat(2, "COMMISSIONER")), 409, "by-election-without-term")
                .body("detail", containsString("termYears"));
    }

    @Test
    void a_term_recorded_beforehand_is_not_begun_twice() {
        var election = elected(1, 2, 3);
        begin(Assembly.DAY, election.id).statusCode(201);

        seat(election, 3, "SECRETARY", "COMMISSIONER", "COMMISSIONER")
                .statusCode(201)
                .body("term", nullValue())
                .body("relinquished", hasSize(1));
        assertThat(database.count("SELECT count(*) FROM term WHERE organization_id = ?::uuid", assembly.branch()))
                .isOne();
    }

    @Test
    void who_was_not_elected_is_not_seated() {
        refused(seats(elected(1, 2, 3), 3, seat(1, "SECRETARY"), seat(4, "COMMISSIONER")), 409, "seat-not-elected")
                .body("persons", is(List.of("示例4")));
        nothingChanged();
    }

    @Test
    void nobody_elected_is_left_out() {
        refused(seats(elected(1, 2, 3), 3, seat(1, "SECRETARY"), seat(2, "COMMISSIONER")), 409, "elected-without-seat")
                .body("detail", containsString("示例3"));
        nothingChanged();
    }

    @Test
    void a_cadre_is_appointed_and_not_elected() {
        refused(seats(elected(2), 3, seat(2, "DEDICATED_CADRE")), 409, "office-not-elected")
                .body("detail", is("专职党务干部不由选举产生，请另行办理任职。"));
        nothingChanged();
    }

    @Test
    void a_wrong_length_of_term_seats_nobody() {
        refused(seat(elected(1, 2, 3), 5, "SECRETARY", "COMMISSIONER", "COMMISSIONER"), 409, "term-years");
        nothingChanged();
    }

    @Test
    void two_secretaries_are_refused_and_the_old_one_stays() {
        refused(seat(elected(1, 2, 3), 3, "SECRETARY", "SECRETARY", "COMMISSIONER"), 409, "secretary-overlap");
        nothingChanged();
    }

    @Test
    void a_resolution_seats_nobody() {
        var resolution = assembly.resolution().opened(10).declared(Ballots.question(7, 2, 1));
        refused(seat(resolution, 3, "SECRETARY"), 409, "not-an-election");
    }

    @Test
    void the_branch_does_not_approve_its_own_election() {
        var election = elected(1, 2, 3);
        refused(
                as(assembly.code(1))
                        .body(body(3, seat(1, "SECRETARY")))
                        .post("/votes/{id}/seating", election.id)
                        .then(),
                403,
                "post-required");
    }

    @Test
    void a_term_names_an_election_of_its_own() {
        var other = Assembly.of("SO" + branches, 12);
        refused(begin(Assembly.DAY, other.election(2, 3).id), 400, "no-such-election");
        refused(begin(Assembly.DAY, assembly.resolution().id), 400, "no-such-election");
    }

    private void nothingChanged() {
        assertThat(database.count("SELECT count(*) FROM term WHERE organization_id = ?::uuid", assembly.branch()))
                .isZero();
        assertThat(database.count(
                        "SELECT count(*) FROM post WHERE organization_id = ?::uuid AND relinquished_on IS NULL",
                        assembly.branch()))
                .isOne();
    }

    /** These of the first four are elected, and all have signed. */
    private Ballots elected(int... members) {
        var yes = new int[4];
        for (var member : members) {
            yes[member - 1] = 11 - member;
        }
        var election = assembly.election(members.length, 4).opened(12);
        return election.declared(election.election(12, yes)).signed();
    }

    /** P1, P2, … take these offices. */
    private ValidatableResponse seat(Ballots election, Integer years, String... offices) {
        var seats = new String[offices.length];
        for (var n = 0; n < offices.length; n++) {
            seats[n] = seat(n + 1, offices[n]);
        }
        return seats(election, years, seats);
    }

    private ValidatableResponse seats(Ballots election, Integer years, String... seats) {
        return asSteward()
                .body(body(years, seats))
                .post("/votes/{id}/seating", election.id)
                .then();
    }

    private static String body(Integer years, String... seats) {
        return """
                {"termYears": %s, "documentNumber": "示教党发〔2011〕9号", "seats": %s}
                """.formatted(years, Stream.of(seats).collect(Collectors.joining(",", "[", "]")));
    }

    private String seat(int member, String office) {
        return """
                {"personId": "%s", "office": "%s", "employment": "PART_TIME", "administrativePost": "教师"}
                """.formatted(assembly.id(member), office);
    }

    private ValidatableResponse begin(String electedOn) {
        return begin(electedOn, null);
    }

    private ValidatableResponse begin(String electedOn, String vote) {
        return asSteward()
                .body("""
                        {"years": 3, "electedOn": "%s", "documentNumber": "示教党发〔2010〕3号", "voteId": %s}
                        """.formatted(electedOn, vote == null ? null : '"' + vote + '"'))
                .post("/organizations/{id}/terms", assembly.branch())
                .then();
    }
}
