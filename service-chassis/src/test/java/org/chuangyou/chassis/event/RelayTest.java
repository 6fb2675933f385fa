package org.chuangyou.chassis.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.local.kafka.KafkaBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What happens to facts when processes die and replicas compete. */
class RelayTest {

    private static final int FACTS = 4_000;
    private static final int KEYS = 20;
    /** No measure of speed: a broker on a busy disk may stand still for a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static EmbeddedPostgres postgres;
    private static KafkaBroker kafka;

    private final List<Process> relays = new ArrayList<>();
    private final String owner = "t" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void startRealParts() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        kafka = KafkaBroker.start(Files.createTempDirectory("kafka"), 0);
        var tables =
                Files.readString(Path.of("src/main/resources/db/chassis/V0_1__outbox_inbox_audit_idempotency.sql"));
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(tables);
        }
    }

    @AfterAll
    static void stopRealParts() throws IOException {
        kafka.close();
        postgres.close();
    }

    @AfterEach
    void endRelays() {
        relays.forEach(Process::destroyForcibly);
    }

    @Test
    void what_was_committed_before_the_process_died_is_sent_by_the_next_one() throws Exception {
        commitFacts(0, 1);

        startRelay();

        assertThat(topic().await(1, r -> true))
                .singleElement()
                .extracting(Topic::body)
                .isEqualTo("0");
        awaitEmptyOutbox();
    }

    @Test
    void no_fact_is_lost_or_overtaken_when_the_relay_is_killed_again_and_again() throws Exception {
        var writer = commitInBackground();
        for (var death = 0; death < 5; death++) {
            var relay = startRelay();
            awaitProgress();
            relay.destroyForcibly().waitFor();
        }
        startRelay();
        writer.join();
        awaitEmptyOutbox();

        assertEveryKeyInOrder();
    }

    @Test
    void two_relays_that_compete_keep_the_order_of_every_key() throws Exception {
        startRelay();
        var second = startRelay();
        var writer = commitInBackground();
        awaitProgress();
        relays.get(0).destroyForcibly().waitFor();
        writer.join();
        awaitEmptyOutbox();

        assertThat(second.isAlive()).isTrue();
        assertEveryKeyInOrder();
    }

    /** First arrivals count: what arrives twice is dropped by the reader's inbox. */
    private void assertEveryKeyInOrder() {
        Map<String, LinkedHashSet<Integer>> arrived = topic().all().stream()
                .collect(Collectors.groupingBy(
                        r -> r.key(),
                        Collectors.mapping(
                                r -> Integer.valueOf(Topic.body(r)), Collectors.toCollection(LinkedHashSet::new))));
        assertThat(arrived).hasSize(KEYS);
        arrived.forEach((key, numbers) -> assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(0, FACTS)
                        .filter(n -> n % KEYS == Integer.parseInt(key))
                        .boxed()
                        .toList()));
    }

    private Thread commitInBackground() {
        var writer = new Thread(() -> {
            for (var n = 0; n < FACTS; n += 10) {
                commitFacts(n, n + 10);
            }
        });
        writer.start();
        return writer;
    }

    private void commitFacts(int from, int to) {
        var sql = "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)"
                + " VALUES (?, ?, ?, 'happened', ?, now())";
        try (var connection = connect();
                var insert = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (var n = from; n < to; n++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, owner);
                insert.setString(3, String.valueOf(n % KEYS));
                insert.setString(4, String.valueOf(n));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process startRelay() throws IOException {
        var log = Files.createTempFile("relay", ".log").toFile();
        var relay = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.jboss.logging.provider=jdk",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        postgres.getJdbcUrl("postgres", "postgres"),
                        kafka.bootstrapServers())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        relays.add(relay);
        return relay;
    }

    /** Until some more has gone, so that a death falls into the middle of the work. */
    private void awaitProgress() {
        var before = sequence("SELECT coalesce(min(position), 0) FROM outbox");
        await().atMost(PATIENCE)
                .until(() -> sequence("SELECT coalesce(min(position), 9223372036854775807) FROM outbox") > before);
    }

    private void awaitEmptyOutbox() {
        await().atMost(PATIENCE).until(() -> sequence("SELECT count(*) FROM outbox") == 0);
    }

    private long sequence(String question) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Topic topic() {
        return new Topic(owner + ".events", kafka.bootstrapServers());
    }

    private static Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }
}
