package org.chuangyou.evaluation.urn;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.chuangyou.evaluation.voter.Voter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class RefusedBallotTest {

    private static final String CONTEST = "g1.s1";

    @Inject
    Given given;

    @Inject
    Databases databases;

    @ParameterizedTest
    @CsvSource({"Authorization, Bearer nonsense", "Authorization, Basic eDp5", "Cookie, a=b", "Ballot-Session, nonsense"
    })
    void a_ballot_that_says_who_sends_it_is_refused_and_not_kept(String header, String value) {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var ballot = voter.ballot(CONTEST, "SATISFIED");

        Api.refused(voter.cast(ballot, header, value), 400, "ballot-identified", "请改用不带身份信息的请求");
        assertThat(cast(poll)).isZero();
    }

    @Test
    void a_ballot_of_another_length_is_refused_and_not_kept() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);

        var answer = voter.cast(voter.ballot(CONTEST, "SATISFIED").put("pad", ""));

        Api.refused(answer, 400, "ballot-length", "4096 字节");
        assertThat(cast(poll)).isZero();
    }

    @Test
    void even_a_good_token_of_a_person_is_no_help() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);

        var answer = voter.cast(voter.ballot(CONTEST, "SATISFIED"), "Authorization", "Bearer " + Tokens.of("DY00014"));

        Api.refused(answer, 400, "ballot-identified", "未保存");
        assertThat(cast(poll)).isZero();
    }

    /** The spelling of the address must not matter to who looks for credentials. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/polls/%s/ballots;a=b", "/polls/%s;a=b/ballots", "/polls//%s/ballots", "/polls/%s/ballots/"})
    void however_the_address_is_spelt_a_ballot_with_credentials_is_not_kept(String address) {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var ballot = Voter.padded(voter.ballot(CONTEST, "SATISFIED"), "A");

        var status = RestAssured.given()
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.of("DY00014"))
                .body(ballot.toString())
                .post(address.formatted(poll))
                .statusCode();

        assertThat(status).isBetween(400, 499);
        assertThat(cast(poll)).isZero();
    }

    static Stream<Arguments> altered() {
        return Stream.of(
                altered("a token of which one bit is flipped", "token-invalid", 403, flip("token")),
                altered("another contest", "token-invalid", 403, ballot -> ballot.put("contest", "g2.s1")),
                altered("a contest there is not", "token-invalid", 403, ballot -> ballot.put("contest", "g9.s9")),
                altered("a foreign kid", "token-invalid", 403, ballot -> ballot.put("kid", "A".repeat(43))),
                altered("a prefix nobody signed", "token-invalid", 403, ballot -> ballot.put("prefix", "A".repeat(43))),
                altered("another public key", "token-invalid", 403, flip("pub")),
                altered(
                        "a token too long",
                        "token-invalid",
                        403,
                        ballot -> ballot.put("token", ballot.get("token").asText() + "AAAA")),
                altered("an altered body", "signature-invalid", 403, flip("body")),
                altered("an altered signature", "signature-invalid", 403, flip("sig")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("altered")
    void what_was_altered_is_refused(String name, String problem, int status, Consumer<ObjectNode> alteration) {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        alteration.accept(ballot);

        Api.refused(voter.cast(ballot), status, problem, problem.equals("token-invalid") ? "凭证" : "签名");
        assertThat(cast(poll)).isZero();
    }

    @Test
    void a_token_of_another_poll_is_refused() {
        var voter = given.aVoterInSession(given.anOpenEvaluation());
        var other = given.aVoterInSession(given.anOpenEvaluation());

        Api.refused(voter.cast(other.ballot(CONTEST, "SATISFIED")), 403, "token-invalid", "不是本票种签发的");
    }

    @Test
    void a_second_vote_in_one_contest_cannot_be_had_in_the_name_of_another() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().subject(County.COMMITTEE));
        var voter = given.aVoterInSession(poll);
        // What is blinded for the smaller modulus is a message for the larger one too; the other way round it may not
        // be.
        var contests = contestsByModulus(voter);
        var paper = voter.paper(contests.get(0));
        voter.issueInTheNameOf(contests.get(1), paper).ok();

        Api.refused(voter.cast(paper.ballot(voter.everything("SATISFIED"))), 403, "token-invalid", "不是本票种签发的");
    }

    private static List<String> contestsByModulus(Voter voter) {
        return StreamSupport.stream(voter.manifest().get("contests").spliterator(), false)
                .filter(contest -> contest.get("contest").asText().startsWith("g1."))
                .sorted(Comparator.comparing(contest -> new BigInteger(
                        1, Base64.getUrlDecoder().decode(contest.at("/key/n").asText()))))
                .map(contest -> contest.get("contest").asText())
                .toList();
    }

    static Stream<Map<String, String>> incomplete() {
        return Stream.of(
                Map.of(),
                Map.of("LEADERSHIP", "SATISFIED"),
                Map.of(
                        "LEADERSHIP",
                        "SATISFIED",
                        "MEMBERS",
                        "SATISFIED",
                        "MECHANISM",
                        "SATISFIED",
                        "PERFORMANCE",
                        "SATISFIED",
                        "OPINION",
                        "SPLENDID"),
                Map.of(
                        "LEADERSHIP",
                        "SATISFIED",
                        "MEMBERS",
                        "SATISFIED",
                        "MECHANISM",
                        "SATISFIED",
                        "PERFORMANCE",
                        "SATISFIED",
                        "WEATHER",
                        "SATISFIED"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void a_ballot_answers_every_indicator_within_the_scale(Map<String, String> choices) {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);

        var answer = voter.cast(voter.issued(CONTEST).ballot(choices));

        Api.refused(answer, 400, "choices-incomplete", "每项指标须恰好选一个等次");
        assertThat(cast(poll)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"g1.s1, null", "g1.c, null", "g1.s1, []", "g1.c, 0"})
    void a_body_that_says_nothing_is_refused_like_any_other_and_leaves_no_line(String contest, String body) {
        var poll = given.anOpenEvaluation(Draft.ofABranch().with("comments", true));
        var voter = given.aVoterInSession(poll);
        var ballot = voter.issued(contest).scribbled(body);

        var lines = LogLines.during(() -> Api.refused(voter.cast(ballot), 400, "choices-incomplete", "每项指标"));

        assertThat(lines).isEmpty();
        assertThat(cast(poll)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pub", "token", "sig"})
    void of_one_ballot_there_is_one_text(String field) {
        var voter = given.aVoterInSession(given.anOpenEvaluation());
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        var text = ballot.get(field).asText();

        var answer = voter.cast(ballot.put(field, text.substring(0, text.length() - 1) + sameBits(text)));

        Api.refused(answer, 400, "ballot-not-canonical", "base64url");
    }

    private static Arguments altered(String name, String problem, int status, Consumer<ObjectNode> alteration) {
        return Arguments.of(name, problem, status, alteration);
    }

    private static Consumer<ObjectNode> flip(String field) {
        return ballot -> {
            var bytes = Base64.getUrlDecoder().decode(ballot.get(field).asText());
            bytes[bytes.length / 2] ^= 1;
            ballot.put(field, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        };
    }

    /** Another last character that decodes to the same bytes: its lowest bit is beyond the last byte. */
    private static char sameBits(String text) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return alphabet.charAt(alphabet.indexOf(text.charAt(text.length() - 1)) ^ 1);
    }

    private long cast(UUID poll) {
        return databases.ballots(poll);
    }
}
