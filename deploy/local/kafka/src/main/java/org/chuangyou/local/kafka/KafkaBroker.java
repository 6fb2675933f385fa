package org.chuangyou.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One Kafka node in KRaft combined mode, listening on 127.0.0.1 only.
 *
 * <p>The jars lie in the folder named by the system property {@code kafka.home}. The data folder is formatted at its
 * first use and kept afterwards, so a broker started on an old folder has its topics.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final String CLUSTER_ID = "Y2h1YW5neW91LWxvY2FsLQ";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final int port;

    private KafkaBroker(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a broker and returns once it accepts connections.
     *
     * @param home where configuration, log and data of this broker lie; made when absent
     * @param port the port for clients, or 0 for any free one
     */
    public static KafkaBroker start(Path home, int port) {
        return start(home, port, process -> {});
    }

    /** As {@link #start(Path, int)}, and tells of the process before it is ready, for those who must not lose it. */
    public static KafkaBroker start(Path home, int port, Consumer<ProcessHandle> launched) {
        try {
            Files.createDirectories(home);
            var listening = port == 0 ? freePort() : port;
            var configuration = configure(home, listening, freePort());
            if (!Files.exists(home.resolve("data/meta.properties"))) {
                format(home, configuration);
            }
            var process = java(home, "kafka.Kafka", configuration.toString());
            launched.accept(process.toHandle());
            var broker = new KafkaBroker(process, listening);
            broker.awaitReady(home);
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path configure(Path home, int port, int controllerPort) throws IOException {
        var configuration =
                """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                # Topics keep everything: a lost read model is rebuilt from the start.
                log.retention.ms=-1
                num.partitions=3
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, home.resolve("data").toAbsolutePath());
        return Files.writeString(home.resolve("server.properties"), configuration);
    }

    private static void format(Path home, Path configuration) throws IOException {
        var formatting =
                java(home, "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", configuration.toString());
        try {
            if (formatting.waitFor() != 0) {
                throw new IOException("Kafka could not format its storage: see " + home.resolve("kafka.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Process java(Path home, String mainClass, String... arguments) throws IOException {
        var jars = Path.of(System.getProperty("kafka.home")).resolve("*").toString();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                jars,
                mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("kafka.log").toFile()))
                .start();
    }

    private void awaitReady(Path home) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("Kafka did not start: see " + home.resolve("kafka.log"));
            }
            pause();
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
