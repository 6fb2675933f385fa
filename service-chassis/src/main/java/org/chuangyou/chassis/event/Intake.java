package org.chuangyou.chassis.event;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes facts in, each with one effect however often it is delivered: its id is noted in the transaction of its
 * effect. A batch is one transaction; when that fails, each record is tried alone. What cannot be read goes to the
 * dead letters and the next is handled; while the database is away, the stream waits and keeps its order.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final long RETRY_MS = 500;

    private final DataSource dataSource;
    private final DeadLetters deadLetters;

    Intake(DataSource dataSource, DeadLetters deadLetters) {
        this.dataSource = dataSource;
        this.deadLetters = deadLetters;
    }

    /** Handles a batch in order. Returns when every record has had its effect or is a dead letter. */
    public void take(ConsumerRecords<String, byte[]> batch, Consumer<Received> reader) {
        var records = StreamSupport.stream(batch.spliterator(), false).toList();
        try {
            handle(records, reader);
        } catch (RuntimeException e) {
            records.forEach(record -> takeAlone(record, reader));
        }
    }

    private void takeAlone(ConsumerRecord<String, byte[]> record, Consumer<Received> reader) {
        while (true) {
            try {
                handle(List.of(record), reader);
                return;
            } catch (RuntimeException e) {
                if (!passing(e) && deadLetters.bury(record, e)) {
                    return;
                }
                LOG.warnf("%s-%d@%d waits: %s", record.topic(), record.partition(), record.offset(), e.getMessage());
                rest(e);
            }
        }
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records, Consumer<Received> reader) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var record : records) {
                var fact = Received.of(record);
                if (isNew(fact)) {
                    reader.accept(fact);
                }
            }
        });
    }

    private boolean isNew(Received fact) {
        var sql = "INSERT INTO inbox (event_id) VALUES (?) ON CONFLICT DO NOTHING";
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, fact.id());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the fault lies with the database or a competing transaction rather than with the record. */
    private static boolean passing(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                // no state: the pool gave no connection; 08 connection, 40 serialisation, 53 resources, 57 shutdown
                return state == null || state.matches("(08|40|53|57).*");
            }
        }
        return false;
    }

    private static void rest(RuntimeException fault) {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }
}
