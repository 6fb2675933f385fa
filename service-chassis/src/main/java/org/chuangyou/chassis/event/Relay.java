package org.chuangyou.chassis.event;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Sends the outbox to Kafka, in order. Of all replicas one leads, by an advisory lock of its database session; the
 * others stand by. A row goes only after the broker has acknowledged it, so a death between commit and send loses
 * nothing and at worst doubles a few records, which the {@link Intake} of the reader drops.
 */
final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long IDLE_POLL_MS = 100;
    private static final long STANDBY_POLL_MS = 1_000;
    /** Any number serves, as long as all replicas take the same: "outbox" in ASCII. */
    private static final long LEADERSHIP = 0x6f7574626f78L;

    private final DataSource dataSource;
    private final Producer<String, byte[]> producer;
    private final Wakeup wakeup;
    private volatile boolean stopped;

    Relay(DataSource dataSource, Producer<String, byte[]> producer, Wakeup wakeup) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.wakeup = wakeup;
    }

    void stop() {
        stopped = true;
        wakeup.ring();
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var connection = dataSource.getConnection()) {
                standOrLead(connection);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | ExecutionException | RuntimeException e) {
                LOG.warnf("The outbox waits: %s", e.getMessage());
                rest();
            }
        }
    }

    private void standOrLead(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        if (!holds(connection, "SELECT pg_try_advisory_lock(" + LEADERSHIP + ")")) {
            wakeup.await(STANDBY_POLL_MS);
            return;
        }
        try {
            while (!stopped) {
                if (drain(connection) < BATCH) {
                    wakeup.await(IDLE_POLL_MS);
                }
            }
        } finally {
            // The session goes back to the pool and would go on leading without knowing it.
            holds(connection, "SELECT pg_advisory_unlock(" + LEADERSHIP + ")");
        }
    }

    private int drain(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        var positions = new ArrayList<Long>(BATCH);
        var sent = new ArrayList<Future<RecordMetadata>>(BATCH);
        var sql = "SELECT * FROM outbox ORDER BY position LIMIT " + BATCH;
        try (var select = connection.createStatement();
                var rows = select.executeQuery(sql)) {
            while (rows.next()) {
                positions.add(rows.getLong("position"));
                sent.add(producer.send(asRecord(rows)));
            }
        }
        for (var acknowledgement : sent) {
            acknowledgement.get();
        }
        delete(connection, positions);
        return positions.size();
    }

    /** A CloudEvent 1.0 in binary mode: attributes in the headers, the fact alone in the body. */
    private static ProducerRecord<String, byte[]> asRecord(ResultSet row) throws SQLException {
        var owner = row.getString("aggregatetype");
        var record = new ProducerRecord<>(
                owner + ".events",
                row.getString("aggregateid"),
                row.getString("payload").getBytes(UTF_8));
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", row.getString("id").getBytes(UTF_8))
                .add("ce_type", row.getString("type").getBytes(UTF_8))
                .add("ce_source", ("/" + owner + "-service").getBytes(UTF_8))
                .add("ce_subject", row.getString("aggregateid").getBytes(UTF_8))
                .add(
                        "ce_time",
                        row.getTimestamp("occurred_at").toInstant().toString().getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        return record;
    }

    private static void delete(Connection connection, List<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            delete.executeUpdate();
        }
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(STANDBY_POLL_MS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
