package org.chuangyou.chassis.event;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class IntakeTest {

    private static final String WRITTEN = "note.note-written.v1";

    @Inject
    Database database;

    private final Topic topic = Topic.named("note.events");

    @Test
    void a_fact_delivered_three_times_has_one_effect() {
        var note = UUID.randomUUID();
        var event = UUID.randomUUID();
        for (var delivery = 0; delivery < 3; delivery++) {
            topic.send(event, WRITTEN, note.toString(), body(note, "once"));
        }

        topic.send(WRITTEN, note.toString(), body(note, "last"));

        awaitEffect(note, "last");
        assertThat(effects(note)).isEqualTo(2);
    }

    @Test
    void an_unreadable_fact_becomes_a_dead_letter_and_the_next_is_handled() {
        var note = UUID.randomUUID();
        topic.send(WRITTEN, note.toString(), "{\"noteId\": 7");
        topic.send(WRITTEN, note.toString(), body(note, "next"));

        var letter = new Topic(topicName() + ".dead-letter", servers())
                .await(1, r -> note.toString().equals(r.key()))
                .get(0);

        assertThat(Topic.body(letter)).isEqualTo("{\"noteId\": 7");
        assertThat(Topic.header(letter, "dead-letter-reason")).startsWith("not a NoteWritten");
        awaitEffect(note, "next");
    }

    @Test
    void a_record_that_is_no_cloud_event_becomes_a_dead_letter() {
        var note = UUID.randomUUID();

        topic.send(new ProducerRecord<>(topicName(), note.toString(), "?".getBytes(UTF_8)));

        var letter = new Topic(topicName() + ".dead-letter", servers())
                .await(1, r -> note.toString().equals(r.key()))
                .get(0);
        assertThat(Topic.header(letter, "dead-letter-reason")).contains("no ce_id");
    }

    @Test
    void what_a_newer_producer_adds_is_passed_over() {
        var note = UUID.randomUUID();

        topic.send(WRITTEN, note.toString(), body(note, "newer").replace("}", ",\"colour\":\"green\"}"));
        topic.send("note.note-burnt.v1", note.toString(), "{}");
        topic.send(WRITTEN, note.toString(), body(note, "after"));

        awaitEffect(note, "newer");
        awaitEffect(note, "after");
    }

    private void awaitEffect(UUID note, String text) {
        await().until(() -> database.count("SELECT count(*) FROM effect WHERE note = ? AND text = ?", note, text) == 1);
    }

    private long effects(UUID note) {
        return database.count("SELECT count(*) FROM effect WHERE note = ?", note);
    }

    private static String topicName() {
        return "note.events";
    }

    private static String servers() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("kafka.bootstrap.servers", String.class);
    }

    private static String body(UUID note, String text) {
        return "{\"noteId\":\"%s\",\"text\":\"%s\"}".formatted(note, text);
    }
}
