package org.chuangyou.organization.vote;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Elections: quorum, names by strokes, who is elected, and what becomes of the seats left open. */
@QuarkusTest
@RealParts
class ElectionTest {

    private static final String STRICT = "election-quorum-strict";

    private Assembly assembly;

    @BeforeEach
    void twelve_members_with_a_vote() {
        assembly = Assembly.of("VE", 12);
    }

    @AfterEach
    void back_to_the_national_rule() {
        asSteward().delete("/rules/{code}/county", STRICT).then().statusCode(200);
    }

    @Test
    void an_election_opens_with_ten_of_twelve() {
        assembly.election(3, 4).tryOpening(10).statusCode(200).body("attendance.needed", is(10));
    }

    @Test
    void an_election_does_not_open_with_nine_of_twelve() {
        assembly.election(3, 4)
                .tryOpening(9)
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:quorum-election"))
                .body("detail", is("应到 12 人，实到 9 人，须达到应到的五分之四，即不少于 10 人，方可选举。"))
                .body("source", containsString("2020"));
    }

    @Test
    void where_the_county_says_more_than_four_fifths_eight_of_ten_are_too_few() {
        var ten = Assembly.of("VT", 10);
        asSteward().body("""
                        {"number": 1, "effect": "BLOCK", "documentNumber": "示组发〔2011〕2号", "documentDate": "2011-03-01"}
                        """).put("/rules/{code}/county", STRICT).then().statusCode(200);

        ten.election(3, 4).tryOpening(8).statusCode(409).body("needed", is(9)).body("basis", is("示组发〔2011〕2号"));
        ten.election(3, 4).tryOpening(9).statusCode(200);
    }

    @Test
    void names_stand_by_strokes() {
        var named = Assembly.of("VS", 7).withNames("魏示例", "丁示例", "王示例", "李示例");

        named.election(3, 4).read().body("candidates.name", is(List.of("丁示例", "王示例", "李示例", "魏示例")));
    }

    @Test
    void who_has_more_than_half_of_those_present_is_elected_by_rank() {
        var ballots = assembly.election(2, 3).opened(10);

        ballots.tallied(ballots.election(10, 6, 5, 7))
                .declare()
                .statusCode(200)
                .body("result.outcome", is("FILLED"))
                .body("result.needed", is(6))
                .body("result.elected.personId", is(List.of(assembly.id(3), assembly.id(1))))
                .body("result.open", is(0))
                .body("explanation.text", hasItem("当选 2 名：示例3、示例1。"));
    }

    @Test
    void exactly_half_of_those_present_leaves_the_seat_open() {
        var ballots = assembly.election(2, 3).opened(10);

        ballots.tallied(ballots.election(10, 7, 5, 5))
                .declare()
                .body("result.outcome", is("SHORT"))
                .body("result.elected", hasSize(1))
                .body("result.open", is(1))
                .body("explanation.find { it.about == 'short' }.source", containsString("另行选举"));
    }

    @Test
    void somebody_written_in_can_be_elected() {
        var ballots = assembly.election(2, 3).opened(10);
        var writeIn = ", \"writeIns\": [{\"personId\": \"%s\", \"yes\": 6}]".formatted(assembly.id(5));

        ballots.tallied(ballots.electionWith(10, writeIn, 8, 4, 2))
                .declare()
                .body("result.elected.personId", is(List.of(assembly.id(1), assembly.id(5))))
                .body("explanation.text", hasItem("示例5（另选）：赞成 6 票。"));
    }

    @Test
    void a_tie_for_the_last_seat_is_settled_by_a_run_off() {
        var tied = tied();
        tied.read()
                .body("result.outcome", is("TIED"))
                .body("result.tied.personId", is(List.of(assembly.id(2), assembly.id(3))));

        var runOff = new Ballots(
                assembly, tied.post("run-off", "{}").statusCode(201).extract().path("id"));
        runOff.read()
                .body("kind", is("RUN_OFF"))
                .body("follows", is(tied.id))
                .body("seats", is(1))
                .body("candidates.personId", is(List.of(assembly.id(2), assembly.id(3))));
        // Those present are not entered twice; who has more is elected, without a majority.
        runOff.post("opening", "{}").statusCode(200).body("attendance.present", is(10));
        runOff.tallied(runOff.runOffBetween(2, 3))
                .declare()
                .body("result.outcome", is("FILLED"))
                .body("result.elected.personId", is(List.of(assembly.id(2))));
    }

    @Test
    void a_tie_has_one_run_off_at_a_time() {
        var tied = tied();
        tied.post("run-off", "{}").statusCode(201);

        tied.post("run-off", "{}")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:follow-up-exists"))
                .body("detail", containsString("请先取消它"));
    }

    @Test
    void a_cancelled_run_off_makes_room_for_another() {
        var tied = tied();
        var first = new Ballots(assembly, tied.post("run-off", "{}").extract().path("id"));
        first.post("cancellation", "{\"reason\": \"改日进行\"}").statusCode(200);

        tied.post("run-off", "{}").statusCode(201);
    }

    @Test
    void a_run_off_is_not_edited() {
        var runOff =
                new Ballots(assembly, tied().post("run-off", "{}").extract().path("id"));
        var more = ", \"seats\": 1, \"candidatePersonIds\": " + assembly.ids(5, 6);

        runOff.asSecretary()
                .body(assembly.content("换人", more))
                .put("/votes/{id}", runOff.id)
                .then()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:follow-up-fixed"))
                .body("detail", containsString("请取消后重新准备"));
    }

    @Test
    void seats_left_open_go_to_a_further_election() {
        var earlier = oneShort();
        var answer = earlier.post("further-election", "{\"candidatePersonIds\": %s}".formatted(assembly.ids(2, 3)));

        var further = new Ballots(
                assembly,
                answer.statusCode(201)
                        .body("kind", is("ELECTION"))
                        .body("seats", is(1))
                        .extract()
                        .path("id"));
        further.post("opening", "{}").statusCode(200);
    }

    @Test
    void who_is_elected_does_not_stand_again() {
        oneShort()
                .post("further-election", "{\"candidatePersonIds\": %s}".formatted(assembly.ids(1, 2)))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:already-elected"))
                .body("detail", containsString("已经当选"));
    }

    @Test
    void seats_left_open_may_be_given_up_by_a_recorded_decision() {
        var vote = oneShort();
        var before = vote.json().getString("digest");

        vote.post("seat-reduction", "{\"decision\": \"经到会半数以上党员同意，减少名额\"}")
                .statusCode(200)
                .body("result.seatsReducedBy", is("经到会半数以上党员同意，减少名额"))
                .body("explanation.text", hasItem("余下 1 个名额：经到会半数以上党员同意，减少名额。"))
                .body("digest", org.hamcrest.Matchers.not(is(before)));
        vote.post("further-election", "{\"candidatePersonIds\": %s}".formatted(assembly.ids(2, 3)))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:nothing-to-settle"))
                .body("detail", containsString("或已决定减少名额"));
    }

    @Test
    void a_void_ballot_is_repeated() {
        var ballots = assembly.election(2, 3).opened(10);

        ballots.tallied("{\"issued\": 10, \"returned\": 11}")
                .declare()
                .statusCode(200)
                .body("status", is("VOID"))
                .body("explanation.text", hasItem("收回 11 张，多于发出 10 张，本次投票无效，须重新投票。"));
        ballots.post("repetition", "{}")
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("round", is(2));
        ballots.tallied(ballots.election(10, 8, 7, 4))
                .declare()
                .body("status", is("DECLARED"))
                .body("result.outcome", is("FILLED"));
    }

    @Test
    void a_ballot_is_not_repeated_when_too_many_have_left() {
        var ballots = assembly.election(2, 3).opened(10);
        ballots.declared("{\"issued\": 10, \"returned\": 11}");

        ballots.post("repetition", ballots.opening(9))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:quorum-election"));
    }

    @Test
    void a_branch_of_three_elects_with_somebody_sent_to_count() {
        var three = Assembly.of("VB", 3);
        var sent = assembly.id(12);
        var content = three.content(
                "选举书记",
                three.id(1),
                "[\"%s\", \"%s\"]".formatted(three.id(3), sent),
                ", \"seats\": 1, \"candidatePersonIds\": " + three.ids(1, 2));
        var ballots = new Ballots(
                three,
                three.prepare("ELECTION", content).statusCode(201).extract().path("id"));

        ballots.opened(3);
        ballots.tally(3, ballots.election(3, 1, 2)).statusCode(201);
        as(assembly.code(12))
                .body(ballots.election(3, 1, 2))
                .put("/votes/{id}/tallies/{teller}", ballots.id, assembly.code(12))
                .then()
                .statusCode(201);

        ballots.declare().statusCode(200).body("result.elected.personId", is(List.of(three.id(2))));
    }

    private Ballots tied() {
        var ballots = assembly.election(2, 3).opened(10);
        return ballots.declared(ballots.election(10, 8, 6, 6));
    }

    private Ballots oneShort() {
        var ballots = assembly.election(2, 3).opened(10);
        return ballots.declared(ballots.election(10, 7, 5, 5));
    }
}
