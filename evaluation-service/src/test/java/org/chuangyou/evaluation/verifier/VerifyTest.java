package org.chuangyou.evaluation.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
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
import org.chuangyou.evaluation.log.Frontier;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.voter.Voter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The command, as a suspicious teacher types it. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class VerifyTest {

    @Inject
    Given given;

    @Inject
    @DataSource("urn")
    AgroalDataSource urn;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void what_it_recomputes_from_the_service_is_what_the_service_says() {
        var poll = aClosedPoll();

        assertThat(verify(address(poll))).isZero();

        assertThat(out.toString(UTF_8)).isEqualTo(published(poll, "result") + "\n");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void it_needs_no_network_and_no_result_to_compare_with() throws IOException {
        var poll = aClosedPoll();
        keep(poll, lines(poll));
        Files.delete(directory.resolve("result"));

        assertThat(verify(directory.toString())).isZero();

        assertThat(out.toString(UTF_8))
                .contains("{\"count\":6,\"grade\":\"SATISFIED\"}", "\"suppressed\":true", "\"suppressed\":false");
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                tampered("an entry removed", "root-wrong", lines -> lines.remove(3)),
                tampered(
                        "an entry doubled",
                        "order-wrong",
                        lines -> lines.add(lines.indexOf(firstBallot(lines)), firstBallot(lines))),
                tampered("two entries exchanged", "order-wrong", lines -> Collections.swap(lines, 3, 4)),
                tampered("no close record", "entries-malformed", lines -> lines.remove(lines.size() - 1)),
                tampered(
                        "another number of ballots issued",
                        "root-wrong",
                        lines -> lines.replaceAll(line -> line.replace("\"issued\":6", "\"issued\":7"))),
                tampered(
                        "another choice",
                        "signature-invalid",
                        lines -> lines.replaceAll(line -> line.replaceFirst("\"body\":\"e", "\"body\":\"f"))),
                tampered(
                        "another title",
                        "token-invalid",
                        lines -> lines.set(0, lines.get(0).replace("群众", "职工"))),
                tampered(
                        "another key for a contest",
                        "entries-malformed",
                        lines -> lines.set(0, lines.get(0).replaceFirst("\"kid\":\"...", "\"kid\":\"AAA"))),
                tampered(
                        "a title that is null",
                        "entries-malformed",
                        lines -> lines.set(0, lines.get(0).replaceFirst("\"title\":\"[^\"]*\"", "\"title\":null"))),
                tampered(
                        "a contest that is null",
                        "entries-malformed",
                        lines -> lines.set(0, lines.get(0).replaceFirst("\"contests\":\\[", "\"contests\":[null,"))),
                tampered(
                        "a prefix of another length",
                        "entries-malformed",
                        lines -> lines.replaceAll(line -> line.replaceFirst("\"prefix\":\"....", "\"prefix\":\""))),
                tampered(
                        "other weights",
                        "token-invalid",
                        lines -> lines.set(
                                0,
                                lines.get(0)
                                        .replace("\"weight\":40", "\"weight\":41")
                                        .replace("\"weight\":60", "\"weight\":59"))),
                tampered(
                        "weights that are no whole",
                        "entries-malformed",
                        lines -> lines.set(0, lines.get(0).replace("\"weight\":40", "\"weight\":41"))),
                tampered(
                        "another subject's contest",
                        "entries-malformed",
                        lines -> lines.set(
                                0, lines.get(0).replaceFirst("\"contest\":\"g1.s1\"", "\"contest\":\"g1.s2\""))),
                tampered(
                        "a space too many",
                        "entries-malformed",
                        lines -> lines.set(0, lines.get(0).replaceFirst(":", ": "))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampered")
    void what_was_tampered_with_is_told(String name, String code, Consumer<List<String>> tampering) throws IOException {
        var poll = aClosedPoll();
        var lines = new ArrayList<>(lines(poll));
        tampering.accept(lines);
        keep(poll, lines);

        assertThat(verify(directory.toString())).isOne();

        assertThat(err.toString(UTF_8)).startsWith(code + ": ");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_ballot_that_says_nothing_is_told() throws IOException {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 6, "SATISFIED");
        var paper = given.aVoterInSession(poll).issued("g1.s1");
        given.close(poll);
        var lines = new ArrayList<>(lines(poll));
        lines.add(1, Voter.canonical(paper.scribbled("null")));
        keep(poll, lines);

        assertThat(verify(directory.toString())).isOne();

        assertThat(err.toString(UTF_8)).startsWith("choices-invalid: ");
    }

    @Test
    void a_token_that_two_ballots_have_is_told() throws IOException {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var paper = voter.issued("g1.s1");
        voter.cast(paper.ballot(voter.everything("SATISFIED"))).ok();
        given.close(poll);
        var lines = new ArrayList<>(lines(poll));
        lines.set(1, Voter.canonical(paper.ballot(voter.everything("SATISFIED"))));
        lines.add(2, Voter.canonical(paper.ballot(voter.everything("DISSATISFIED"))));
        lines.subList(1, 3).sort(Comparator.comparing(VerifyTest::leaf, Arrays::compareUnsigned));
        keep(poll, lines);

        assertThat(verify(directory.toString())).isOne();

        assertThat(err.toString(UTF_8)).startsWith("token-invalid: one token, two ballots");
    }

    @Test
    void a_voter_is_given_the_proof_that_the_own_ballot_is_in_the_log() {
        var poll = given.anOpenEvaluation();
        var receipt = aReceipt(poll);
        given.close(poll);

        assertThat(verify(address(poll), text(receipt, "leaf"), text(receipt, "receipt")))
                .isZero();

        assertThat(out.toString(UTF_8))
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 1\n%s\n%s\n\n%s"
                        .formatted(
                                hashed(lines(poll).get(0)),
                                hashed(lines(poll).get(2)),
                                published(poll, "log/checkpoint")));
    }

    @Test
    void a_ballot_that_somebody_took_out_of_the_urn_is_missing() throws SQLException {
        var poll = given.anOpenEvaluation();
        var receipt = aReceipt(poll);
        try (var connection = urn.getConnection();
                var delete = connection.prepareStatement("DELETE FROM ballot WHERE leaf = ?")) {
            delete.setBytes(1, Octets.of(text(receipt, "leaf")));
            delete.executeUpdate();
        }
        given.close(poll);

        assertThat(verify(address(poll), text(receipt, "leaf"), text(receipt, "receipt")))
                .isOne();

        assertThat(err.toString(UTF_8)).startsWith("ballot-missing: ");
    }

    @Test
    void nobody_complains_without_a_receipt() {
        var poll = given.anOpenEvaluation();
        var receipt = aReceipt(poll);
        given.close(poll);

        assertThat(verify(address(poll), "A".repeat(43), text(receipt, "receipt")))
                .isOne();

        assertThat(err.toString(UTF_8)).startsWith("receipt-invalid: ");
    }

    @Test
    void a_result_that_does_not_follow_is_told() throws IOException {
        var poll = aClosedPoll();
        keep(poll, lines(poll));
        Files.writeString(directory.resolve("result"), published(poll, "result").replace("\"count\":6", "\"count\":5"));

        assertThat(verify(directory.toString())).isOne();

        assertThat(err.toString(UTF_8)).startsWith("result-wrong: ");
    }

    @Test
    void in_strict_mode_what_was_issued_is_what_was_signed_before_casting_began() throws IOException {
        var poll = aClosedStrictPoll();
        keep(poll, lines(poll));
        var issued = published(poll, "log/issued");
        Files.writeString(directory.resolve("issued"), issued);

        assertThat(verify(directory.toString())).isZero();

        assertThat(issued).contains("{\"contest\":\"g1.s1\",\"issued\":6}");
    }

    @Test
    void another_number_than_was_signed_before_casting_began_is_told() throws IOException {
        var poll = aClosedStrictPoll();
        keep(poll, lines(poll));
        Files.writeString(
                directory.resolve("issued"), published(poll, "log/issued").replace("\"issued\":6", "\"issued\":7"));

        assertThat(verify(directory.toString())).isOne();

        assertThat(err.toString(UTF_8)).startsWith("issued-wrong: ");
    }

    @Test
    void a_checkpoint_of_another_poll_is_told() throws IOException {
        var poll = aClosedPoll();
        keep(poll, lines(poll));
        Files.writeString(directory.resolve("checkpoint"), published(aClosedPoll(), "log/checkpoint"));

        assertThat(verify(directory.toString())).isOne();

        assertThat(err.toString(UTF_8)).startsWith("checkpoint-invalid: ");
    }

    @Test
    void the_log_of_another_poll_than_the_address_names_is_told() throws IOException {
        var poll = aClosedPoll();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var address = "/polls/" + UUID.randomUUID();
        server.createContext(address + "/", exchange -> {
            var path = exchange.getRequestURI().getPath().replaceFirst("/polls/[^/]+/", "");
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(published(poll, path).getBytes(UTF_8));
            }
        });
        server.start();

        var status = verify("http://127.0.0.1:" + server.getAddress().getPort() + address);
        server.stop(0);

        assertThat(status).isOne();
        assertThat(err.toString(UTF_8)).startsWith("poll-wrong: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no such directory", "https://"})
    void what_cannot_be_read_is_not_called_false(String place) {
        assertThat(verify(place)).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    /** Of a ballot that was cast. */
    private JsonNode aReceipt(UUID poll) {
        var voter = given.aVoterInSession(poll);
        return voter.cast(voter.ballot("g1.s1", "SATISFIED")).ok().body();
    }

    private UUID aClosedPoll() {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 6, "SATISFIED");
        given.votes(poll, "家长", 3, "DISSATISFIED");
        given.close(poll);
        return poll;
    }

    private UUID aClosedStrictPoll() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().with("mode", "STRICT"));
        var secretary = Api.as(County.SECRETARY);
        var ballots = given.codes(poll, "教师", 6).stream()
                .map(code -> {
                    var voter = given.voter(poll);
                    voter.open(code).ok();
                    return voter.ballot("g1.s1", "SATISFIED");
                })
                .toList();
        secretary.move(poll, "casting").then().statusCode(200);
        ballots.forEach(ballot -> given.voter(poll).cast(ballot).ok());
        given.close(poll);
        return poll;
    }

    private int verify(String... arguments) {
        return Verify.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    }

    private static String address(UUID poll) {
        return "http://localhost:" + RestAssured.port + "/polls/" + poll;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }

    private static byte[] leaf(String line) {
        return Frontier.leaf(line.getBytes(UTF_8));
    }

    private static String hashed(String line) {
        return Base64.getEncoder().encodeToString(leaf(line));
    }

    private static String published(UUID poll, String path) {
        return RestAssured.get("/polls/{id}/" + path, poll)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> lines(UUID poll) {
        return published(poll, "log/entries").lines().toList();
    }

    private void keep(UUID poll, List<String> lines) throws IOException {
        Files.writeString(directory.resolve("entries"), String.join("\n", lines) + "\n");
        Files.writeString(directory.resolve("checkpoint"), published(poll, "log/checkpoint"));
        Files.writeString(directory.resolve("result"), published(poll, "result"));
    }

    private static Arguments tampered(String name, String code, Consumer<List<String>> tampering) {
        return Arguments.of(name, code, tampering);
    }

    private static String firstBallot(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"body\""))
                .findFirst()
                .orElseThrow();
    }
}
