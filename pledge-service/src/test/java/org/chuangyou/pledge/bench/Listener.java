package org.chuangyou.pledge.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.chuangyou.chassis.testing.Hammer.Run;

/** A reader of the service's facts, which notes how long after their request they come. */
final class Listener implements AutoCloseable {

    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> delays = new ConcurrentLinkedQueue<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Thread reader;

    private volatile boolean closed;

    Listener(String bootstrapServers) throws InterruptedException {
        reader = new Thread(() -> read(bootstrapServers));
        reader.start();
        listening.await();
    }

    private void read(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor("pledge.events").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
            consumer.seekToEnd(List.of());
            consumer.assignment().forEach(consumer::position);
            listening.countDown();
            while (!closed) {
                for (var record : consumer.poll(Duration.ofMillis(50))) {
                    var start = begun.remove(record.key());
                    if (start != null) {
                        delays.add(System.nanoTime() - start);
                    }
                }
            }
        }
    }

    /** The request, which is about to be sent; its fact has this key. */
    String expecting(String key, String request) {
        begun.put(key, System.nanoTime());
        return request;
    }

    /** How long each took, once all have come. */
    Run delays() throws InterruptedException {
        while (!begun.isEmpty()) {
            Thread.sleep(10);
        }
        var all = delays.stream().mapToLong(Long::longValue).toArray();
        return new Run(all.length, 0, all);
    }

    @Override
    public void close() {
        closed = true;
    }
}
