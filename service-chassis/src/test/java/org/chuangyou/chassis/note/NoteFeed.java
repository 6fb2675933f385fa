package org.chuangyou.chassis.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.chuangyou.chassis.event.Intake;
import org.chuangyou.chassis.event.Received;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes its own service's facts in, as another service would. */
@ApplicationScoped
class NoteFeed {

    private final Intake intake;
    private final EntityManager database;

    NoteFeed(Intake intake, EntityManager database) {
        this.intake = intake;
        this.database = database;
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch, this::apply);
    }

    private void apply(Received fact) {
        if (fact.type().equals("note.note-written.v1")) {
            var written = fact.as(NoteWritten.class);
            database.createNativeQuery("INSERT INTO effect VALUES (?1, ?2)")
                    .setParameter(1, written.noteId())
                    .setParameter(2, written.text())
                    .executeUpdate();
        }
    }
}
