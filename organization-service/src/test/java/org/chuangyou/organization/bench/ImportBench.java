package org.chuangyou.organization.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.local.kafka.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How fast persons come in and go out, beside COPY in the same run; and what a power cut leaves behind. */
class ImportBench {

    private static final int PERSONS = Integer.getInteger("bench.persons", 100_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int HEAP = Integer.getInteger("bench.heap", 256);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private PackagedService service;
    private BareCopy copy;

    @Test
    void persons() throws IOException, SQLException, InterruptedException {
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                var kafka = KafkaBroker.start(folder.resolve("kafka"), 0)) {
            var settings = settings(postgres, kafka);
            service = PackagedService.start(folder, HEAP, settings);
            copy = new BareCopy(postgres.getPostgresDatabase().getConnection());
            var county = new SyntheticCounty(folder, PERSONS);
            report("units", importing(Map.of("units", county.units())));
            report("organizations", importing(Map.of("organizations", county.organizations())));
            report("unchanged organizations", importing(Map.of("organizations", county.organizations())));
            for (var round = 1; round <= ROUNDS; round++) {
                round(round, county.members(round));
            }
            exchange();
            var peaks = service.peakHeap();
            System.out.printf(
                    "heap: -Xmx%dm, at most %d MB in use, %d MB left by a full collection%n", HEAP, peaks[0], peaks[1]);
            powerCut(county.members(ROUNDS + 1), settings);
        } finally {
            if (service != null) {
                service.close();
            }
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres, KafkaBroker kafka) {
        var settings = new HashMap<>(new Tokens().start());
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        return settings;
    }

    private void round(int round, Path members) throws SQLException, IOException {
        copy.clear();
        var ours = importing(Map.of("members", members));
        var rows = copy.rows();
        var bare = copy.seconds(rows, false);
        var keyed = copy.seconds(rows, true);
        System.out.printf(
                "round %d: import %,.0f rows/s (CPU: service %.1f s, PostgreSQL %.1f s) | COPY %,.0f rows/s | COPY with"
                        + " foreign keys %,.0f rows/s | ratio %.2f and %.2f%n",
                round,
                PERSONS / ours.seconds,
                ours.serviceCpu,
                ours.serverCpu,
                PERSONS / bare,
                PERSONS / keyed,
                bare / ours.seconds,
                keyed / ours.seconds);
    }

    /** Out as CSV and XLSX, and the same in again. */
    private void exchange() throws IOException, SQLException {
        for (var format : new String[] {"csv", "xlsx"}) {
            var begun = System.nanoTime();
            var file = Files.write(folder.resolve("members." + format), export(format));
            System.out.printf(
                    "export %s: %.1f s, %,d bytes%n", format, (System.nanoTime() - begun) / 1e9, Files.size(file));
            report("import of the unchanged " + format, importing(Map.of("members", file)));
            copy.clear();
            report("import of the exported " + format, importing(Map.of("members", file)));
        }
    }

    private void powerCut(Path members, Map<String, String> settings)
            throws IOException, SQLException, InterruptedException {
        copy.clear();
        var address = begin(Map.of("members", members));
        await().atMost(PATIENCE).until(() -> look(address).getLong("rowsDone") > PERSONS / 10);
        service.kill();
        service = PackagedService.start(folder, HEAP, settings);
        await().atMost(PATIENCE).until(() -> look(address).getString("state").equals("INTERRUPTED"));
        assertThat(copy.count("SELECT count(*) FROM person")).isZero();
        assertThat(copy.count("SELECT count(*) FROM outbox")).isZero();
        System.out.println("killed in the middle: shown as INTERRUPTED, no person and no event left");
    }

    private Measured importing(Map<String, Path> files) throws SQLException {
        var cpuBefore = service.cpu();
        var serverBefore = copy.cpuOfServer();
        var address = begin(files);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !look(address).getString("state").matches("WAITING|RUNNING"));
        var seen = look(address);
        assertThat(seen.getString("state")).as(seen.prettify()).isEqualTo("DONE");
        var cpu = service.cpu().minus(cpuBefore);
        var server = copy.cpuOfServer() - serverBefore;
        await().atMost(PATIENCE).until(() -> copy.count("SELECT count(*) FROM outbox") == 0);
        var time = Duration.between(
                Instant.parse(seen.getString("startedAt")), Instant.parse(seen.getString("finishedAt")));
        return new Measured(seen.getLong("rowsDone"), time.toMillis() / 1e3, cpu.toMillis() / 1e3, server);
    }

    private static void report(String what, Measured measured) {
        System.out.printf(
                "%s: %,d rows, %.1f s, %,.0f rows/s (CPU: service %.1f s, PostgreSQL %.1f s)%n",
                what,
                measured.rows,
                measured.seconds,
                measured.rows / measured.seconds,
                measured.serviceCpu,
                measured.serverCpu);
    }

    private String begin(Map<String, Path> files) {
        var request = given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-steward"))
                .header("Prefer", "respond-async")
                .multiPart("asOf", "2011-07-01");
        files.forEach((field, file) -> request.multiPart(field, file.toFile()));
        return request.post(service.address() + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private JsonPath look(String id) {
        return given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-steward"))
                .get(service.address() + "/imports/" + id)
                .jsonPath();
    }

    private byte[] export(String format) {
        return given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-reader"))
                .queryParam("format", format)
                .get(service.address() + "/exports/members")
                .asByteArray();
    }

    private record Measured(long rows, double seconds, double serviceCpu, double serverCpu) {}
}
