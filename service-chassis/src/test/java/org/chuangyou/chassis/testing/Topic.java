package org.chuangyou.chassis.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A Kafka topic as a test sees it: send a fact as its owner would, or read what was announced. */
public class Topic {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final String bootstrapServers;

    public Topic(String name, String bootstrapServers) {
        this.name = name;
        this.bootstrapServers = bootstrapServers;
    }

    /** The topic on the broker of the running test. */
    public static Topic named(String name) {
        return new Topic(name, ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    /** Sends a fact as a CloudEvent and returns its id. */
    public UUID send(String type, String key, String body) {
        var id = UUID.randomUUID();
        send(id, type, key, body);
        return id;
    }

    public void send(UUID id, String type, String key, String body) {
        var record = new ProducerRecord<>(name, key, body.getBytes(UTF_8));
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", "2011-07-01T00:00:00Z".getBytes(UTF_8));
        send(record);
    }

    /** Sends a record as it is. */
    public void send(ProducerRecord<String, byte[]> record) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the topic from its start until so many records match; fails when they do not come. */
    public List<ConsumerRecord<String, byte[]>> await(int count, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = consumer()) {
            consumer.assign(partitions(consumer));
            consumer.seekToBeginning(consumer.assignment());
            while (found.size() < count) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                });
                if (System.nanoTime() > deadline) {
                    throw new AssertionError(name + ": " + found.size() + " of " + count + " records came");
                }
            }
        }
        return found;
    }

    /** All that the topic holds now. */
    public List<ConsumerRecord<String, byte[]>> all() {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    public static String type(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_type");
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    public static String body(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), UTF_8);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers, "metadata.max.age.ms", 500);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        // Asking for a topic makes it; a moment later it has partitions.
        while (consumer.partitionsFor(name).isEmpty()) {
            Thread.onSpinWait();
        }
        return consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
    }
}
