package org.chuangyou.evaluation.urn;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** Everybody may read a log, so everybody may do so badly. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SlowReaderTest {

    private static final String CONTEST = "g1.s1";

    /** More than the urn has connections, and more than the service has threads. */
    private static final int READERS = 220;

    /** Far more than the network holds on its way to who does not take it. */
    private static final int BALLOTS = 20_000;

    @Inject
    Given given;

    @Inject
    Databases databases;

    @Test
    void readers_who_stop_in_the_middle_keep_nobody_from_opening_and_voting() throws IOException {
        var log = aLongLog();
        var readers = new ArrayList<Socket>();
        try {
            for (var reader = 0; reader < READERS; reader++) {
                readers.add(whoStopsReading(log));
            }

            var voter = given.aVoterInSession(given.anOpenEvaluation());

            assertThat(voter.cast(voter.ballot(CONTEST, "SATISFIED")).status()).isEqualTo(201);
        } finally {
            for (var reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void who_looks_into_the_database_keeps_nobody_from_opening_and_voting() {
        databases.whileSomebodyReads("ballot", () -> {
            var voter = given.aVoterInSession(given.anOpenEvaluation());

            assertThat(voter.cast(voter.ballot(CONTEST, "SATISFIED")).status()).isEqualTo(201);
        });
    }

    @Test
    void a_long_log_is_read_to_its_end() {
        var log = aLongLog();

        var lines = given.voter(log).entries().ok().text().lines().toList();

        assertThat(lines).hasSize(1 + 5 + BALLOTS + 1).doesNotHaveDuplicates();
    }

    /** Five voted; what makes it long is no ballot, but read in the same way. */
    private UUID aLongLog() {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 5, "SATISFIED");
        given.close(poll);
        databases.changeUrn("""
                INSERT INTO ballot SELECT sha256(n::text::bytea), hash, '%s', n || repeat(' ', 2000)
                FROM poll, generate_series(1, %d) n WHERE checkpoint LIKE '%%%s%%'""".formatted(CONTEST, BALLOTS, poll));
        return poll;
    }

    private static Socket whoStopsReading(UUID log) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        var request = "GET /polls/%s/log/entries HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(log);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII)).isEqualTo("HTTP/1.1 200");
        return socket;
    }
}
