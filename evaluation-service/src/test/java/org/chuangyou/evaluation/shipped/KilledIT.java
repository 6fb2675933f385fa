package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.log.Frontier;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.verifier.Verifier;
import org.chuangyou.evaluation.voter.Answer;
import org.chuangyou.evaluation.voter.Voter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The process is killed while people vote; whoever got no answer asks again with the same bytes. */
class KilledIT {

    private static final String CONTEST = "g1.s1";
    private static final int HANDS = 4;
    private static final int VOTERS = 6;

    /** The protocol asks for 1,000; each start takes half a minute on a busy machine, so fewer unless told otherwise. */
    private static final int CASTS = Integer.getInteger("killed.casts", 200);

    private static final int KILLS = Integer.getInteger("killed.kills", 3);

    @TempDir
    static Path folder;

    private static Stack stack;

    @BeforeAll
    static void start() throws IOException, SQLException {
        stack = Stack.together(folder, 1_024);
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    @Test
    void an_issuance_whose_answer_was_lost_is_had_again() throws Exception {
        var poll = stack.anOpenEvaluation(5);
        var voter = anEntitledVoter(poll, codes(poll, 1).get(0));
        var paper = voter.paper(CONTEST);
        var request = "POST /polls/%s/issuance HTTP/1.1\r\nBallot-Session: %s\r\n".formatted(poll, voter.session());

        sendAndKill(
                request,
                voter.request(paper),
                "postgres",
                "SELECT count(*) FROM roll_issuance WHERE poll_id = '" + poll + "'");

        var first = voter.issue(paper);
        assertThat(first.status()).isEqualTo(200);
        assertThat(voter.issue(paper).text()).isEqualTo(first.text());
        assertThat(voter.cast(paper.ballot(voter.everything("SATISFIED"))).status())
                .isEqualTo(201);
    }

    @Test
    void a_cast_whose_answer_was_lost_is_confirmed() throws Exception {
        var poll = stack.anOpenEvaluation(5);
        var voter = anEntitledVoter(poll, codes(poll, 1).get(0));
        var ballot = Voter.padded(voter.ballot(CONTEST, "SATISFIED"), "A");
        var leaf = Octets.sha256(new byte[] {0}, Voter.canonical(ballot).getBytes(UTF_8));

        sendAndKill(
                "POST /polls/%s/ballots HTTP/1.1\r\n".formatted(poll),
                ballot.toString(),
                "urn",
                "SELECT count(*) FROM ballot WHERE leaf = '\\x%s'"
                        .formatted(HexFormat.of().formatHex(leaf)));

        var answer = voter.cast(ballot);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("leaf").asText()).isEqualTo(Octets.base64url(leaf));
    }

    @Test
    void over_random_kills_every_receipt_is_in_the_log_once_and_nothing_else_is() {
        var poll = stack.anOpenEvaluation(CASTS);
        var codes = codes(poll, CASTS);
        var next = new AtomicInteger();
        var confirmed = new AtomicInteger();
        var acts = new ArrayList<Callable<List<String>>>();
        for (var hand = 0; hand < HANDS; hand++) {
            acts.add(() -> voteInTurn(poll, codes, next, confirmed));
        }
        acts.add(() -> kill(confirmed));

        var leaves = AtOnce.all(acts).stream().flatMap(List::stream).toList();

        stack.close(poll);
        var entries = stack.voter(poll)
                .entries()
                .ok()
                .text()
                .lines()
                .skip(1)
                .limit(CASTS + 1L)
                .toList();
        assertThat(entries.subList(0, CASTS))
                .map(entry -> Octets.base64url(Frontier.leaf(entry.getBytes(UTF_8))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(leaves);
        assertThat(entries.get(CASTS)).contains("\"cast\":" + CASTS, "\"issued\":" + CASTS);
        assertThat(Verifier.run(stack.service().address() + "/polls/" + poll).status())
                .isZero();
    }

    @Test
    void closing_that_was_killed_while_it_sealed_seals_the_same_ballots_again() throws Exception {
        var poll = aVotedPoll();

        closeAndKill(poll, "urn", "LOCK TABLE ballot IN ACCESS SHARE MODE");

        assertThat(stack.voter(poll).checkpoint().status()).isEqualTo(404);
        closesWithEveryBallot(poll);
    }

    @Test
    void closing_that_was_killed_after_it_had_sealed_ends_with_the_result_that_is_public() throws Exception {
        var poll = aVotedPoll();

        closeAndKill(poll, "postgres", "LOCK TABLE frozen_result IN SHARE MODE");

        var result = stack.voter(poll).result().ok().text();
        closesWithEveryBallot(poll);
        assertThat(stack.voter(poll).result().ok().text()).isEqualTo(result);
    }

    private static UUID aVotedPoll() {
        var poll = stack.anOpenEvaluation(VOTERS);
        codes(poll, VOTERS).forEach(code -> stack.voter(poll).vote(code, "SATISFIED"));
        Api.as(County.SECRETARY).move(poll, "closing").then().statusCode(202);
        return poll;
    }

    /** Closing comes as far as to what somebody else has locked, and is killed there. */
    private static void closeAndKill(UUID poll, String database, String lock) throws Exception {
        var request = "POST /evaluations/%s/closing HTTP/1.1\r\nAuthorization: Bearer %s\r\nIf-Match: %s\r\n"
                .formatted(
                        poll,
                        Tokens.of(County.DEPUTY),
                        Api.as(County.DEPUTY).read(poll).header("ETag"));
        try (var other = stack.connect(database);
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(lock);
            sendAndKill(request, "", database, """
                    SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND wait_event_type = 'Lock'""");
        }
    }

    private static void closesWithEveryBallot(UUID poll) {
        Api.as(County.DEPUTY).move(poll, "closing").then().statusCode(200);
        assertThat(Api.as(County.SECRETARY).results(poll).<Integer>path("subjects[0].groups[0].cast"))
                .isEqualTo(VOTERS);
        assertThat(Verifier.run(stack.service().address() + "/polls/" + poll).status())
                .isZero();
    }

    private static List<String> voteInTurn(UUID poll, List<String> codes, AtomicInteger next, AtomicInteger confirmed) {
        var leaves = new ArrayList<String>();
        for (var i = next.getAndIncrement(); i < codes.size(); i = next.getAndIncrement()) {
            var code = codes.get(i);
            var voter = persistently(() -> anEntitledVoter(poll, code));
            var paper = persistently(() -> voter.paper(CONTEST));
            persistently(() -> voter.issue(paper).ok());
            var opinion = persistently(() -> voter.everything("SATISFIED"));
            var ballot = paper.ballot(opinion);
            Answer receipt = persistently(() -> voter.cast(ballot).ok());
            leaves.add(receipt.body().get("leaf").asText());
            confirmed.incrementAndGet();
        }
        return leaves;
    }

    /** Somewhere within each of the spans that the votes are cut into. */
    private static List<String> kill(AtomicInteger confirmed) throws IOException {
        var random = new Random();
        var span = CASTS / (KILLS + 1);
        for (var kill = 0; kill < KILLS; kill++) {
            var moment = kill * span + random.nextInt(span);
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(1 + random.nextInt(20)))
                    .until(() -> confirmed.get() >= moment);
            stack.service().killAndStartAgain();
        }
        return List.of();
    }

    /** Asks until there is an answer; a refusal would be one too, and fails. */
    private static <T> T persistently(Supplier<T> request) {
        for (var attempt = 0; attempt < 2_000; attempt++) {
            try {
                return request.get();
            } catch (UncheckedIOException e) {
                rest();
            } catch (IllegalStateException e) {
                if (!e.getMessage().startsWith("503")) {
                    throw e;
                }
                rest();
            }
        }
        throw new AssertionError("the service did not come back");
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends a request, waits until its effect is committed, and kills the service; the answer is never read. */
    private static void sendAndKill(String head, String body, String database, String effect) throws Exception {
        try (var socket =
                new Socket(InetAddress.getByName("localhost"), stack.service().port())) {
            var request = head + "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(UTF_8));
            await().until(() -> stack.count(database, effect) == 1);
            stack.service().killAndStartAgain();
        }
    }

    private static Voter anEntitledVoter(UUID poll, String code) {
        var voter = stack.voter(poll);
        voter.open(code).ok();
        return voter;
    }

    private static List<String> codes(UUID poll, int count) {
        return Api.as(County.SECRETARY).codes(poll, "家长", count);
    }
}
