package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.verifier.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

/** The roll and the urn as two processes of one image, each with a cluster of its own. */
class ApartIT {

    private static final int PEOPLE = 6;

    @TempDir
    static Path folder;

    private static Stack stack;

    @BeforeAll
    static void start() throws IOException, SQLException {
        stack = Stack.apart(folder, 1_024);
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    @Test
    void what_the_roll_opens_is_voted_in_at_the_urn_and_verified_from_its_log() {
        var poll = stack.anOpenEvaluation(PEOPLE);

        codes(poll).forEach(code -> stack.voter(poll).vote(code, "SATISFIED"));
        stack.close(poll);

        var results = Api.as(County.SECRETARY).results(poll);
        assertThat(results.<Integer>path("groups[0].issued")).isEqualTo(PEOPLE);
        assertThat(results.<Integer>path("subjects[0].groups[0].cast")).isEqualTo(PEOPLE);
        assertThat(Verifier.run(stack.addressOfUrn() + "/polls/" + poll).status())
                .isZero();
    }

    @Test
    void in_strict_mode_the_urn_publishes_what_the_roll_issued_before_it_takes_a_ballot() {
        var poll = stack.anOpenEvaluationInStrictMode(PEOPLE);
        var ballots = codes(poll).stream()
                .map(code -> {
                    var voter = stack.voter(poll);
                    voter.open(code).ok();
                    return voter.ballot("g1.s1", "SATISFIED");
                })
                .toList();

        Api.as(County.SECRETARY).move(poll, "casting").then().statusCode(200);

        at(stack.addressOfUrn())
                .get("/polls/{id}/log/issued", poll)
                .then()
                .statusCode(200)
                .body("contests[0].issued", is(PEOPLE));
        ballots.forEach(ballot -> stack.voter(poll).cast(ballot).ok());
        stack.close(poll);
        assertThat(Verifier.run(stack.addressOfUrn() + "/polls/" + poll).status())
                .isZero();
    }

    @Test
    void comments_come_from_the_urn_to_the_organiser() {
        var poll = stack.anOpenEvaluationWithComments(PEOPLE + 1);
        var codes = codes(poll, PEOPLE + 1);
        codes.subList(1, codes.size()).forEach(code -> stack.voter(poll).vote(code, "SATISFIED"));

        stack.voter(poll).write(codes.get(0), "多听家长的意见");
        stack.close(poll);

        Api.as(County.SECRETARY)
                .request()
                .get("/evaluations/{id}/comments", poll)
                .then()
                .statusCode(200)
                .body("groups[0].texts", contains("多听家长的意见"));
    }

    @Test
    void no_cluster_holds_both_voters_and_ballots() throws SQLException {
        assertThat(stack.count("postgres", tablesNamed("ballot%"))).isZero();
        assertThat(stack.count("urn", tablesNamed("roll%"))).isZero();
        assertThat(stack.count("postgres", tablesNamed("roll%"))).isPositive();
        assertThat(stack.count("urn", tablesNamed("ballot%"))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest", "phase", "log/issued", "log/checkpoint", "log/entries", "result"})
    void the_roll_serves_nothing_of_the_urn(String resource) {
        given().get("/polls/{id}/" + resource, stack.anOpenEvaluation(PEOPLE))
                .then()
                .statusCode(404)
                .body("type", endsWith(":served-elsewhere"));
    }

    @Test
    void the_urn_gives_no_session() {
        at(stack.addressOfUrn())
                .body("{\"pollId\": \"%s\", \"selector\": \"K7QM-2XHP\", \"secret\": \"9WDT-E4NB\"}"
                        .formatted(UUID.randomUUID()))
                .post("/sessions/code")
                .then()
                .statusCode(404)
                .body("type", endsWith(":served-elsewhere"));
    }

    @Test
    void a_secretary_cannot_close_the_urn_past_the_roll() {
        var poll = stack.anOpenEvaluation(PEOPLE);

        at(stack.addressOfUrn())
                .auth()
                .oauth2(Tokens.of(County.SECRETARY))
                .body("{}")
                .post("/urn/polls/{id}/closing", poll)
                .then()
                .statusCode(403);

        assertThat(stack.voter(poll).checkpoint().status()).isEqualTo(404);
    }

    @Test
    void a_sealed_urn_takes_no_ballots_again() {
        var poll = stack.anOpenEvaluation(PEOPLE);
        stack.close(poll);

        var answer = at(stack.addressOfUrn())
                .auth()
                .oauth2(Tokens.ofMachine("evaluation-roll", "urn-organiser"))
                .body("{}")
                .put("/urn/polls/{id}/casting", poll);

        Api.refused(answer, 409, "poll-begun", "已封存的不再收票");
    }

    @Test
    void the_roll_itself_lets_nobody_at_an_urn() {
        at(stack.service().address())
                .auth()
                .oauth2(Tokens.ofMachine("evaluation-roll", "urn-organiser"))
                .body("{}")
                .post("/urn/polls/{id}/closing", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith(":served-elsewhere"));
    }

    @Test
    void a_manifest_without_its_contests_opens_no_urn() {
        at(stack.addressOfUrn())
                .auth()
                .oauth2(Tokens.ofMachine("evaluation-roll", "urn-organiser"))
                .body("{\"v\": 1}")
                .post("/urn/polls")
                .then()
                .statusCode(400);
    }

    @Test
    void while_the_urn_is_away_nothing_closes_and_nothing_is_lost() throws IOException {
        var poll = stack.anOpenEvaluation(PEOPLE);
        codes(poll).forEach(code -> stack.voter(poll).vote(code, "SATISFIED"));
        Api.as(County.SECRETARY).move(poll, "closing").then().statusCode(202);

        stack.urn().whileKilled(() -> Api.as(County.DEPUTY)
                .move(poll, "closing")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", endsWith(":urn-unavailable")));

        Api.as(County.DEPUTY)
                .move(poll, "closing")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        assertThat(Api.as(County.SECRETARY).results(poll).<Integer>path("subjects[0].groups[0].cast"))
                .isEqualTo(PEOPLE);
    }

    private static List<String> codes(UUID poll) {
        return codes(poll, PEOPLE);
    }

    private static List<String> codes(UUID poll, int count) {
        return Api.as(County.SECRETARY).codes(poll, "家长", count);
    }

    private static RequestSpecification at(URI address) {
        return given().baseUri(address.toString()).port(address.getPort()).contentType(ContentType.JSON);
    }

    private static String tablesNamed(String pattern) {
        return "SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE '%s'".formatted(pattern);
    }
}
