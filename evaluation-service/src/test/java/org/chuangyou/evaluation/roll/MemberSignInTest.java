package org.chuangyou.evaluation.roll;

import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.chuangyou.evaluation.appraisal.Branch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** Members sign in as themselves; what they are issued is signed as blindly as for a slip. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class MemberSignInTest {

    @Inject
    Given given;

    private Branch branch;

    @BeforeEach
    void announce() {
        branch = Branch.of(given, 6);
    }

    @Test
    void everybody_on_the_roster_votes_once_and_is_counted() {
        var poll = open("ONE_SITTING");
        for (var number = 1; number <= 6; number++) {
            vote(poll, branch.member(number));
        }

        given.close(poll);

        Api.as(branch.secretary())
                .results(poll)
                .then()
                .body("groups[0].eligible", is(6))
                .body("groups[0].issued", is(6))
                .body("groups[0].cast", is(6))
                .body("subjects[0].groups[0].satisfaction.percent", is(100.0f));
    }

    @Test
    void the_mode_follows_from_the_roster_and_not_from_what_was_typed() {
        var draft = given.aDraft(bare("STRICT").without("mode").members("党员", 1_000, 100));
        var secretary = Api.as(County.SECRETARY);
        secretary.read(draft).then().body("mode", is("ONE_SITTING"));

        secretary.move(draft, "opening").then().statusCode(200).body("mode", is("STRICT"));

        assertThat(given.voter(draft).manifest().get("mode").asText()).isEqualTo("STRICT");
    }

    @Test
    void another_ballot_is_not_to_be_had_by_signing_in_again() {
        var poll = open("ONE_SITTING");
        vote(poll, branch.member(2));

        var voter = given.voter(poll);
        voter.openAsMember(Tokens.of(branch.member(2))).ok();

        Api.refused(voter.issue(voter.paper("g1.s1")), 409, "already-issued", "只能领取一次");
    }

    @Test
    void who_is_not_on_the_roll_or_not_signed_in_is_refused() {
        var poll = open("ONE_SITTING");

        Api.refused(given.voter(poll).openAsMember(Tokens.of(County.BRANCH_COMMISSIONER)), 403, "not-on-roll", "不在");
        RestAssured.given()
                .contentType("application/json")
                .body("{\"pollId\":\"" + poll + "\"}")
                .post("/sessions/member")
                .then()
                .statusCode(401);
    }

    @Test
    void after_issuing_nobody_signs_in_any_more() {
        var poll = open("STRICT");
        Api.as(branch.secretary())
                .move(poll, "casting", Api.as(branch.secretary()).read(poll).header("ETag"))
                .then()
                .statusCode(200);

        Api.refused(given.voter(poll).openAsMember(Tokens.of(branch.member(2))), 409, "phase", "");
    }

    @Test
    void no_code_stands_for_a_member() {
        var poll = open("ONE_SITTING");

        Api.refused(given.voter(poll).open("DY00-0014-AAAA-AAAA"), 401, "code-refused", "");
    }

    @Test
    void nobody_signs_in_to_two_groups() {
        Api.refused(
                Api.as(branch.secretary())
                        .draft(bare("ONE_SITTING").members("党员", 50).members("正式党员", 50)),
                400,
                "members-twice",
                "投两次");
    }

    private UUID open(String mode) {
        return given.anOpenEvaluation(bare(mode).members("党员", 100));
    }

    private Draft bare(String mode) {
        return Draft.bare()
                .with("organizationId", branch.id)
                .with("template", Map.of("code", "FIVE_LEADS", "version", 1))
                .with("mode", mode)
                .member(branch.member(1));
    }

    private void vote(UUID poll, String person) {
        var voter = given.voter(poll);
        voter.openAsMember(Tokens.of(person)).ok();
        voter.cast(voter.issued("g1.s1").ballot(voter.everything("SATISFIED"))).ok();
    }
}
