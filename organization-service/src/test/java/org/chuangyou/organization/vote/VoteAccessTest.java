package org.chuangyou.organization.vote;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asMachine;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.vote.Ballots.question;
import static org.hamcrest.Matchers.is;

/** Who may prepare, read and decide; who read what. */
@QuarkusTest
@RealParts
class VoteAccessTest {

    @Inject
    Database database;

    private Assembly assembly;
    private Assembly elsewhere;

    @BeforeEach
    void two_branches() {
        assembly = Assembly.of("VA", 12);
        elsewhere = Assembly.of("VB", 3);
    }

    @Test
    void nobody_reads_without_signing_in() {
        given().get("/votes/{id}", assembly.resolution().id).then().statusCode(401);
    }

    @Test
    void a_voter_reads_without_a_record() {
        var ballots = assembly.resolution();

        ballots.readAs(assembly.code(7)).statusCode(200);

        assertThat(readings(ballots)).isZero();
    }

    @Test
    void who_answers_for_the_county_reads_and_leaves_a_record() {
        var ballots = assembly.resolution();

        asSteward().get("/votes/{id}", ballots.id).then().statusCode(200);
        asMachine("roster-reader").get("/votes/{id}/voters", ballots.id).then().statusCode(200);

        assertThat(readings(ballots)).isEqualTo(2);
    }

    @Test
    void a_vote_of_another_branch_does_not_exist() {
        var ballots = assembly.resolution();
        var secretary = elsewhere.code(1);

        ballots.readAs(secretary).statusCode(404);
        for (var part : List.of("voters", "protocol", "facts")) {
            as(secretary).get("/votes/{id}/{part}", ballots.id, part).then().statusCode(404);
        }
        as(secretary)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"外人\"}")
                .post("/votes/{id}/cancellation", ballots.id)
                .then()
                .statusCode(404);
        as(secretary)
                .queryParam("organization", assembly.branch())
                .get("/votes")
                .then()
                .statusCode(404);
    }

    @Test
    void members_on_probation_and_applicants_do_not_read() {
        var ballots = assembly.resolution();

        ballots.readAs(assembly.code(13)).statusCode(404);
        ballots.readAs(assembly.code(14)).statusCode(404);
    }

    @Test
    void a_voter_does_not_decide() {
        var ballots = assembly.resolution();

        as(assembly.code(7))
                .header("If-Match", "\"0\"")
                .body(ballots.opening(12))
                .post("/votes/{id}/opening", ballots.id)
                .then()
                .statusCode(404);
        ballots.read().body("status", is("PREPARED"));
    }

    @Test
    void every_decision_leaves_a_record() {
        var ballots =
                assembly.resolution().opened(12).declared(question(12, 0, 0)).signed();

        assertThat(database.texts("SELECT act FROM audit WHERE object = ? ORDER BY 1", ballots.id))
                .containsExactly(
                        "declare-vote",
                        "open-ballot-vote",
                        "prepare-vote",
                        "sign-vote",
                        "sign-vote",
                        "sign-vote",
                        "tally-vote",
                        "tally-vote");
    }

    @Test
    void of_two_who_declare_at_once_one_declares() throws Exception {
        var ballots = assembly.resolution().opened(12).tallied(question(12, 0, 0));
        var etag = ballots.read().extract().header("ETag");
        Callable<Integer> declare = () -> as(assembly.code(1))
                .header("If-Match", etag)
                .post("/votes/{id}/result", ballots.id)
                .statusCode();

        var threads = Executors.newFixedThreadPool(4);
        try {
            var answers =
                    threads.invokeAll(Stream.generate(() -> declare).limit(4).toList());

            var statuses = new java.util.ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
        } finally {
            threads.shutdown();
        }
    }

    private long readings(Ballots ballots) {
        return database.count("SELECT count(*) FROM audit WHERE object = ? AND act LIKE 'read-%'", ballots.id);
    }
}
