package org.chuangyou.evaluation.urn;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.Given;
import org.chuangyou.evaluation.log.Checkpoint;
import org.chuangyou.evaluation.log.Frontier;
import org.chuangyou.evaluation.poll.LogKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What is published when a poll has closed. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class LogTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Given given;

    @Inject
    Databases databases;

    @Inject
    Sealing sealing;

    @ParameterizedTest
    @ValueSource(strings = {"log/checkpoint", "log/entries", "result"})
    void before_closing_there_is_no_log(String path) {
        var poll = given.anOpenEvaluation();

        var answer = io.restassured.RestAssured.get("/polls/{id}/" + path, poll);

        Api.refused(answer, 404, "log-unknown", "关闭之后");
    }

    @Test
    void the_log_is_manifest_ballots_by_leaf_and_close_record_under_one_signed_root() throws JsonProcessingException {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 6, "SATISFIED");
        given.votes(poll, "家长", 5, "DISSATISFIED");
        given.close(poll);
        var voter = given.voter(poll);

        var entries = voter.entries().ok().text().lines().toList();

        assertThat(entries).hasSize(13);
        assertThat(JSON.readTree(entries.get(0))).isEqualTo(voter.manifest());
        assertThat(entries.get(12))
                .contains(
                        "[{\"cast\":6,\"contest\":\"g1.s1\",\"issued\":6},{\"cast\":5,\"contest\":\"g2.s1\",\"issued\":5}]");
        var leaves = entries.stream()
                .map(entry -> Frontier.leaf(entry.getBytes(UTF_8)))
                .toList();
        assertThat(leaves.subList(1, 12)).isSortedAccordingTo(Arrays::compareUnsigned);
        assertThat(checkpoint(poll, voter.checkpoint().ok().text()).root()).isEqualTo(root(leaves));
    }

    @Test
    void ballots_of_a_contest_too_small_are_only_leaves_in_the_log_and_404_by_themselves() {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 4, "DISSATISFIED");
        given.votes(poll, "家长", 6, "SATISFIED");
        given.close(poll);
        var voter = given.voter(poll);

        var entries = voter.entries().ok().text().lines().toList();

        assertThat(entries).filteredOn(entry -> entry.startsWith("{\"leaf\":")).hasSize(4);
        assertThat(entries)
                .filteredOn(entry -> entry.contains("\"contest\":\"g2.s1\",\"kid\""))
                .hasSize(6);
        assertThat(checkpoint(poll, voter.checkpoint().ok().text()).root())
                .isEqualTo(root(entries.stream().map(LogTest::leaf).toList()));
        Api.refused(voter.entries("g1.s1"), 404, "contest-withheld", "太少");
        Api.refused(voter.entries("g9.s9"), 404, "contest-withheld", "没有这一票种");
        assertThat(voter.entries("g2.s1").ok().text().lines()).hasSize(6);
        assertThat(voter.result().ok().text())
                .contains("\"contest\":\"g1.s1\",\"eligible\":10,\"indicators\":[],\"issued\":4,\"suppressed\":true")
                .contains("{\"count\":6,\"grade\":\"SATISFIED\"}");
    }

    @Test
    void after_closing_postgres_keeps_the_order_of_the_leaves_and_no_other() {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "家长", 12, "SATISFIED");
        given.close(poll);
        var part = Polls.partOf("ballot", poll);

        assertThat(databases.inUrn("SELECT DISTINCT xmin::text FROM " + part)).hasSize(1);
        assertThat(databases.inUrn("SELECT leaf::text FROM %s ORDER BY ctid".formatted(part)))
                .hasSize(12)
                .isEqualTo(databases.inUrn("SELECT leaf::text FROM %s ORDER BY leaf".formatted(part)));
        assertThat(databases.inUrn("SELECT 1 FROM " + Polls.partOf("spent_token", poll)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaf DESC", "md5(leaf::text)", "md5(entry)"})
    void in_whatever_order_the_ballots_arrived_the_log_has_the_same_root(String arrival) {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 6, "SATISFIED");
        given.votes(poll, "家长", 9, "DISSATISFIED");
        given.close(poll);
        var sealed = given.voter(poll).checkpoint().ok().text();
        var entries = given.voter(poll).entries().ok().text();
        var part = Polls.partOf("ballot", poll);

        databases.changeUrn(
                "CREATE TABLE arrived AS SELECT * FROM " + part,
                "TRUNCATE " + part,
                "INSERT INTO %s SELECT * FROM arrived ORDER BY %s".formatted(part, arrival),
                "DROP TABLE arrived",
                """
                        UPDATE poll SET checkpoint = NULL, close_record = NULL, result = NULL, tallies = NULL
                        WHERE checkpoint LIKE '%%%s%%'""".formatted(poll));
        sealing.seal(poll, Map.of("g1.s1", 6, "g2.s1", 9));

        assertThat(given.voter(poll).checkpoint().ok().text()).isEqualTo(sealed);
        assertThat(given.voter(poll).entries().ok().text()).isEqualTo(entries);
    }

    @Test
    void what_is_sealed_is_not_counted_again() {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 5, "SATISFIED");
        given.close(poll);
        databases.changeUrn("TRUNCATE " + Polls.partOf("ballot", poll));

        var tallies = sealing.seal(poll, Map.of("g1.s1", 5));

        assertThat(tallies).containsOnlyKeys("g1.s1");
        assertThat(tallies.get("g1.s1").cast()).isEqualTo(5);
        assertThat(tallies.get("g1.s1").of("LEADERSHIP", "SATISFIED")).isEqualTo(5);
    }

    @Test
    void a_receipt_is_the_log_keys_word_that_the_ballot_was_taken() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);

        var receipt = voter.cast(voter.ballot("g1.s1", "SATISFIED")).ok().body();

        var key = key(poll);
        var mh = org.chuangyou.evaluation.poll.Octets.sha256(
                io.restassured.RestAssured.get("/polls/{id}/manifest", poll).asByteArray());
        assertThat(key.verifies(
                        Base64.getUrlDecoder().decode(receipt.get("receipt").asText()),
                        "chuangyou-receipt-v1\0".getBytes(UTF_8),
                        mh,
                        Base64.getUrlDecoder().decode(receipt.get("leaf").asText())))
                .isTrue();
    }

    private Checkpoint checkpoint(UUID poll, String note) {
        return Checkpoint.opened(note, key(poll)).orElseThrow();
    }

    private LogKey key(UUID poll) {
        var key = given.voter(poll).manifest().get("logKey");
        return new LogKey("OKP", "Ed25519", key.get("x").asText());
    }

    private static byte[] root(List<byte[]> leaves) {
        var log = new Frontier();
        leaves.forEach(log::add);
        return log.root();
    }

    private static byte[] leaf(String entry) {
        return Stream.of(entry)
                .filter(line -> line.startsWith("{\"leaf\":"))
                .map(line -> Base64.getUrlDecoder().decode(line.substring(9, line.length() - 2)))
                .findFirst()
                .orElseGet(() -> Frontier.leaf(entry.getBytes(UTF_8)));
    }
}
