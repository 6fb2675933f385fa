package org.chuangyou.chassis.event;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.note.NoteWritten;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Test
    void a_fact_leaves_as_a_cloud_event_keyed_by_its_aggregate() {
        var note = UUID.randomUUID();

        announce(new NoteWritten(note, "你好"));

        var record = Topic.named("note.events")
                .await(1, r -> r.key().equals(note.toString()))
                .get(0);
        assertThat(Topic.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topic.header(record, "ce_type")).isEqualTo("note.note-written.v1");
        assertThat(Topic.header(record, "ce_source")).isEqualTo("/note-service");
        assertThat(Topic.header(record, "ce_subject")).isEqualTo(note.toString());
        assertThat(Topic.body(record)).isEqualTo("{\"noteId\":\"%s\",\"text\":\"你好\"}".formatted(note));
    }

    @Test
    void a_fact_of_a_transaction_that_fails_is_never_sent() {
        var undone = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(new NoteWritten(undone, "undone"));
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);

        var done = UUID.randomUUID();
        announce(new NoteWritten(done, "done"));

        Topic.named("note.events").await(1, r -> r.key().equals(done.toString()));
        assertThat(Topic.named("note.events").all()).noneMatch(r -> r.key().equals(undone.toString()));
    }

    @Test
    void a_fact_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.add(new NoteWritten(UUID.randomUUID(), "")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void announce(NoteWritten fact) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(fact));
    }
}
