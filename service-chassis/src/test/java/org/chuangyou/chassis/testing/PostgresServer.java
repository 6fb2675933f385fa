package org.chuangyou.chassis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** PostgreSQL as both sides of the comparison use it: its processor time, and its own benchmark against it. */
public final class PostgresServer {

    private final EmbeddedPostgres postgres;
    private final ProcessHandle postmaster;

    public PostgresServer(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            postmaster = ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    public Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** Processor time of all its running processes, in microseconds. Connections that have ended are not in it. */
    public long cpu() {
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                        .map(process -> process.info().totalCpuDuration())
                        .flatMap(Optional::stream)
                        .mapToLong(Duration::toNanos)
                        .sum()
                / 1_000;
    }

    /** Where pgbench is, if it is anywhere: it does not come with the embedded PostgreSQL. */
    public static Optional<Path> pgbench() throws IOException {
        var named = System.getProperty("bench.pgbench");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        var debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return Optional.empty();
        }
        try (var versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .max(Path::compareTo);
        }
    }

    /** Transactions per second of a script, as pgbench counts them, over as many connections as the service has. */
    public double transactionsPerSecond(Path pgbench, Path script, int connections, int transactions)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        pgbench.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--jobs=2",
                        "--transactions=" + transactions / connections,
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + postgres.getPort(),
                        "--username=postgres",
                        "postgres"))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said.lines()
                .filter(line -> line.startsWith("tps = "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst()
                .orElseThrow();
    }
}
