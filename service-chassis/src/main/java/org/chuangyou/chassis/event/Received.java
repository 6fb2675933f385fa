package org.chuangyou.chassis.event;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A fact as it came in.
 *
 * @param id the same at every delivery of this fact
 * @param type the name on the wire, such as {@code owner.what-happened.v1}
 * @param occurredAt when the producer recorded it
 */
public record Received(UUID id, String type, String key, Instant occurredAt, byte[] body) {

    static Received of(ConsumerRecord<String, byte[]> record) {
        try {
            return new Received(
                    UUID.fromString(header(record, "ce_id")),
                    header(record, "ce_type"),
                    record.key(),
                    Instant.parse(header(record, "ce_time")),
                    record.value());
        } catch (RuntimeException e) {
            throw new Unreadable("not a CloudEvent: " + e.getMessage(), e);
        }
    }

    /** The body as the reader's own record of the fields it knows. */
    public <T> T as(Class<T> shape) {
        try {
            var fact = body == null ? null : Wire.JSON.readValue(body, shape);
            if (fact == null) {
                throw new Unreadable("no body", null);
            }
            return fact;
        } catch (IOException e) {
            throw new Unreadable("not a " + shape.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return new String(header.value(), UTF_8);
    }

    /** What came in is not what its type promises; trying again would not help. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
