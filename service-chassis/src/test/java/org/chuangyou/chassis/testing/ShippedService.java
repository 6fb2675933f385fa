package org.chuangyou.chassis.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The service as it is shipped, in a process of its own, which can be killed and started again at the same address. */
public final class ShippedService implements AutoCloseable {

    private static final int READY = 200;

    private final Path folder;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    private ShippedService(Path folder, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
    }

    /** @param folder where its output goes */
    public static ShippedService start(Path folder, Map<String, String> settings) throws IOException {
        var service = new ShippedService(folder, settings);
        service.start();
        return service;
    }

    private void start() throws IOException {
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()))
                .start();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> given().baseUri(address().toString())
                                .get("/q/health/ready")
                                .statusCode()
                        == READY);
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dquarkus.http.port=" + port));
        // Such as -XX:StartFlightRecording=…, to see where the time goes.
        Stream.of(System.getProperty("bench.java-options", "").split(" "))
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        return command;
    }

    /** As {@code kill -9} does: nothing is finished, nothing is told. */
    public void killAndStartAgain() throws IOException {
        whileKilled(() -> {});
    }

    /** The same, and something happens before it starts again. */
    public void whileKilled(Runnable act) throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        act.run();
        start();
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Processor time used so far, in microseconds. */
    public long cpu() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1_000;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
