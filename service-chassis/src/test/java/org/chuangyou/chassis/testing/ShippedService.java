package org.chuangyou.chassis.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The service as it is shipped, in a process of its own. */
public final class ShippedService implements AutoCloseable {

    private static final int READY = 200;

    private final Process process;
    private final int port;

    private ShippedService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static ShippedService start(Path folder, Map<String, String> settings) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=" + port));
        // Such as -XX:StartFlightRecording=…, to see where the time goes.
        Stream.of(System.getProperty("bench.java-options", "").split(" "))
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
        var service = new ShippedService(process, port);
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> given().baseUri("http://127.0.0.1:" + port)
                                .get("/q/health/ready")
                                .statusCode()
                        == READY);
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** Processor time used so far, in microseconds. */
    public long cpu() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1_000;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
