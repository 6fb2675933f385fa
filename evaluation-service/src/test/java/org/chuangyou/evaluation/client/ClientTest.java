package org.chuangyou.evaluation.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.chuangyou.evaluation.verifier.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The npm client against the running service, and the two verifiers against each other. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ClientTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Given given;

    @TempDir
    Path directory;

    @Test
    void a_browser_votes_and_finds_its_ballot_in_the_log() throws IOException {
        var poll = given.anOpenEvaluation(
                Draft.ofABranch().subject(County.COMMITTEE).with("comments", true));
        given.votes(poll, "教师", 5, "SATISFIED");

        var receipts = JSON.readTree(Node.run("test/voter.js", address(poll), given.aCode(poll), "DISSATISFIED")
                .ok());

        given.close(poll);
        assertThat(receipts).hasSize(3);
        assertThat(Node.run("test/voter.js", address(poll), "check", receipts.toString())
                        .ok())
                .isEqualTo(published(poll, "result") + "\n");
        assertThat(Node.run("test/voter.js", address(aClosedPoll()), "check", receipts.toString())
                        .err())
                .contains("receipt-invalid: ");
    }

    @Test
    void in_strict_mode_a_browser_waits_until_casting_begins() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().with("mode", "STRICT"));
        var code = given.aCode(poll);
        var secretary = Api.as(County.SECRETARY);

        var voting = CompletableFuture.supplyAsync(() -> Node.run("test/voter.js", address(poll), code, "SATISFIED"));
        await().until(() -> secretary.read(poll).<Integer>path("groups.find { it.name == '教师' }.issued") == 1);
        secretary.move(poll, "casting").then().statusCode(200);

        assertThat(voting.join().ok()).contains("\"receipt\"");
        given.close(poll);
        assertThat(Node.run("bin/verify-poll.js", address(poll)).ok())
                .isEqualTo(Verifier.run(address(poll)).out())
                .contains("\"issued\":1");
    }

    @Test
    void both_verifiers_print_the_same_bytes() {
        var poll = aClosedPoll();

        var java = Verifier.run(address(poll));
        var javascript = Node.run("bin/verify-poll.js", address(poll));

        assertThat(java.status()).isZero();
        assertThat(javascript.ok()).isEqualTo(java.out());
        assertThat(javascript.err()).isEmpty();
    }

    @Test
    void both_verifiers_find_that_an_entry_was_removed() throws IOException {
        var poll = aClosedPoll();
        var lines = new ArrayList<>(published(poll, "log/entries").lines().toList());
        lines.remove(3);
        keep(poll, lines);

        var java = Verifier.run(directory.toString());
        var javascript = Node.run("bin/verify-poll.js", directory.toString());

        assertThat(java.status()).isOne();
        assertThat(javascript.status()).isOne();
        assertThat(java.err()).startsWith("root-wrong: ");
        assertThat(javascript.err()).isEqualTo(java.err());
        assertThat(javascript.out()).isEmpty();
    }

    private UUID aClosedPoll() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().with("comments", true));
        given.votes(poll, "教师", 6, "SATISFIED");
        given.voter(poll).write(given.aCode(poll), "操场该修了");
        given.votes(poll, "家长", 3, "DISSATISFIED");
        given.close(poll);
        return poll;
    }

    private static String address(UUID poll) {
        return "http://localhost:" + RestAssured.port + "/polls/" + poll;
    }

    private static String published(UUID poll, String path) {
        return RestAssured.get("/polls/{id}/" + path, poll)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void keep(UUID poll, List<String> lines) throws IOException {
        Files.writeString(directory.resolve("entries"), String.join("\n", lines) + "\n");
        Files.writeString(directory.resolve("checkpoint"), published(poll, "log/checkpoint"));
    }
}
