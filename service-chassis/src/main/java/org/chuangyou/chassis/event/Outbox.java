package org.chuangyou.chassis.event;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;

/**
 * Where a service leaves its facts, in the transaction that made them true: both are kept or neither is. The
 * {@link Relay} sends them afterwards.
 *
 * <p>Facts of one aggregate must be added in transactions that exclude each other, by its version or its row lock;
 * then they arrive in order.
 */
@ApplicationScoped
public class Outbox {

    /** Kafka refuses a record beyond 1 MiB, and a record that can never be sent would hold up all behind it. */
    private static final int MAX_PAYLOAD = 512 * 1024;

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Wakeup wakeup;
    private final Clock clock;

    Outbox(DataSource dataSource, TransactionSynchronizationRegistry transactions, Wakeup wakeup, Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.wakeup = wakeup;
        this.clock = clock;
    }

    /** Adds one fact. Must be called within a transaction. */
    public void add(Event event) {
        addAll(List.of(event));
    }

    /** Adds facts in the order given. Must be called within a transaction. */
    public void addAll(Collection<? extends Event> events) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a fact is announced only in the transaction that made it true");
        }
        var sql =
                "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, occurred_at) VALUES (?,?,?,?,?,?)";
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            for (var event : events) {
                bind(insert, event);
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written", e);
        }
        transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private void bind(PreparedStatement insert, Event event) throws SQLException {
        var type = Event.typeOf(event.getClass());
        insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
        insert.setString(2, type.substring(0, type.indexOf('.')));
        insert.setString(3, event.key().toString());
        insert.setString(4, type);
        insert.setString(5, payload(event));
        insert.setTimestamp(6, Timestamp.from(clock.instant()));
        insert.addBatch();
    }

    private static String payload(Event event) {
        try {
            var payload = Wire.JSON.writeValueAsString(event);
            if (payload.length() > MAX_PAYLOAD) {
                throw new IllegalArgumentException(Event.typeOf(event.getClass()) + " is too large to announce");
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wakeup.ring();
            }
        }
    }
}
