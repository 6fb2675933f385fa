package org.chuangyou.reporting.given;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.chuangyou.chassis.testing.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

/** Sends facts as their owners would, by one producer since a test sends hundreds, and waits for their effect. */
@Singleton
public class Announcements {

    private static final Instant SOME_TIME = Instant.parse("2012-06-15T02:00:00Z");

    private final Database database;
    private final KafkaProducer<String, byte[]> producer;
    private final Queue<UUID> sent = new ConcurrentLinkedQueue<>();

    Announcements(Database database, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.database = database;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
    }

    public void send(String type, Object key, String body) {
        send(type, key, body, SOME_TIME);
    }

    public void send(String type, Object key, String body, Instant occurredAt) {
        var id = UUID.randomUUID();
        var topic = type.substring(0, type.indexOf('.')) + ".events";
        var record = new ProducerRecord<>(topic, key.toString(), body.getBytes(UTF_8));
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", occurredAt.toString().getBytes(UTF_8));
        producer.send(record);
        sent.add(id);
    }

    /** Returns when all that was sent has had its effect; fails when something has none. */
    public void settle() {
        producer.flush();
        var ids = sent.stream().map(UUID::toString).collect(joining(","));
        var number = sent.size();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> number
                        == database.count(
                                "SELECT count(*) FROM inbox WHERE event_id = ANY (string_to_array(?, ',')::uuid[])",
                                ids));
        sent.clear();
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
