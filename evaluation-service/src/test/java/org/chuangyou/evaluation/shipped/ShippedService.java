package org.chuangyou.evaluation.shipped;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The packaged service in a process of its own, which can be killed and started again at the same address. */
final class ShippedService implements AutoCloseable {

    private final Path folder;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    ShippedService(Path folder, Map<String, String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        start();
    }

    private void start() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dquarkus.http.port=" + port));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()))
                .start();
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> given().baseUri("http://localhost")
                                .port(port)
                                .get("/q/health/ready")
                                .statusCode()
                        == 200);
    }

    /** As {@code kill -9} does: nothing is finished, nothing is told. */
    void killAndStartAgain() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        start();
    }

    int port() {
        return port;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Processor time used so far, in microseconds. */
    long cpu() {
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
