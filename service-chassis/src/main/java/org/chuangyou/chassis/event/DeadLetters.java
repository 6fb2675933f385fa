package org.chuangyou.chassis.event;

import java.util.concurrent.ExecutionException;
import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where records go that no retry could read: {@code <topic>.dead-letter}, as they came, with the reason. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final MeterRegistry metrics;

    DeadLetters(Producer<String, byte[]> producer, MeterRegistry metrics) {
        this.producer = producer;
        this.metrics = metrics;
    }

    /** Returns false when the broker did not take it, so that the caller tries again rather than lose it. */
    boolean bury(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        var letter = new ProducerRecord<>(record.topic() + ".dead-letter", record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        letter.headers()
                .add("dead-letter-reason", String.valueOf(reason.getMessage()).getBytes(UTF_8))
                .add("dead-letter-partition", String.valueOf(record.partition()).getBytes(UTF_8))
                .add("dead-letter-offset", String.valueOf(record.offset()).getBytes(UTF_8));
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        // Never the body: it may hold what no log should.
        LOG.errorf("Dead letter %s-%d@%d", record.topic(), record.partition(), record.offset());
        metrics.counter("events.dead.letters", "topic", record.topic()).increment();
        return true;
    }
}
