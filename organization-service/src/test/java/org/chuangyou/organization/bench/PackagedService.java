package org.chuangyou.organization.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The service as it is shipped, in a process of its own with a small heap. */
final class PackagedService implements AutoCloseable {

    private static final Pattern PAUSE = Pattern.compile("Pause (Young|Full).* (\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Process process;
    private final int port;
    private final Path log;

    private PackagedService(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static PackagedService start(Path folder, int heapMegabytes, Map<String, String> settings) throws IOException {
        var port = freePort();
        var log = folder.resolve("gc-" + port + ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:gc:file=" + log,
                "-Dquarkus.http.port=" + port,
                "-Dchuangyou.imports.uploads=" + folder.resolve("uploads")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service-" + port + ".log").toFile())
                .start();
        var service = new PackagedService(process, port, log);
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> given().baseUri(service.address())
                                .get("/q/health/ready")
                                .statusCode()
                        == 200);
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The most megabytes in use before any collection, and the most that a full one, if there was any, left over. */
    int[] peakHeap() throws IOException {
        var peaks = new int[2];
        for (var line : Files.readAllLines(log)) {
            var pause = PAUSE.matcher(line);
            if (pause.find()) {
                peaks[0] = Math.max(peaks[0], Integer.parseInt(pause.group(2)));
                if (pause.group(1).equals("Full")) {
                    peaks[1] = Math.max(peaks[1], Integer.parseInt(pause.group(3)));
                }
            }
        }
        return peaks;
    }

    /** Ends it at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
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
}
