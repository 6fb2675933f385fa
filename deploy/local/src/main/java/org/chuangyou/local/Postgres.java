package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.apache.commons.lang3.SystemUtils;

/** One PostgreSQL cluster with the databases of all parts; everybody needs a password. */
final class Postgres {

    private static final String SUPERUSER = "postgres";

    private final PostgresBinaries binaries;
    private final Data data;
    private final Secrets secrets;
    private final int port;

    Postgres(PostgresBinaries binaries, Data data, Secrets secrets, int port) {
        this.binaries = binaries;
        this.data = data;
        this.secrets = secrets;
        this.port = port;
    }

    /** Lays the cluster out when there is none. */
    void initialize() throws IOException, InterruptedException {
        if (Files.exists(data.postgres())) {
            return;
        }
        // Moved when finished, so that an interrupted start is not taken for a cluster.
        var unfinished = Files.createTempDirectory(data.folder(), "postgres-");
        var initdb = program(
                        "initdb",
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=/dev/stdin",
                        "--encoding=UTF-8",
                        // Not plain C: there pg_trgm sees no letters in Chinese.
                        "--locale=" + (SystemUtils.IS_OS_MAC ? "en_US.UTF-8" : "C.UTF-8"))
                .start();
        try (var input = initdb.outputWriter()) {
            input.write(password());
        }
        if (initdb.waitFor() != 0) {
            throw StartFailure.of("PostgreSQL", log());
        }
        Files.move(unfinished, data.postgres());
    }

    Process launch() throws IOException {
        return program(
                        "postgres",
                        "-D",
                        data.postgres().toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "max_connections=200")
                .start();
    }

    /** Whether the server lets us in. */
    boolean isReady() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes what is missing, so a database added later appears in old data too. */
    void prepareDatabases() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var database : Database.values()) {
                prepare(database, statement);
            }
            statement.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
        }
    }

    private void prepare(Database database, Statement statement) throws SQLException {
        var label = database.label();
        if (isMissing("SELECT FROM pg_roles WHERE rolname = '" + label + "'", statement)) {
            statement.execute("CREATE ROLE " + label + " LOGIN");
        }
        statement.execute("ALTER ROLE " + label + " PASSWORD '" + database.password(secrets) + "'");
        if (isMissing("SELECT FROM pg_database WHERE datname = '" + label + "'", statement)) {
            statement.execute("CREATE DATABASE " + label + " OWNER " + label);
        }
        statement.execute("REVOKE ALL ON DATABASE " + label + " FROM PUBLIC");
    }

    private static boolean isMissing(String query, Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, password());
    }

    private String password() {
        return secrets.make("database.superuser.password");
    }

    private ProcessBuilder program(String name, String... arguments) {
        return new ProcessBuilder(binaries.command(name, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private Path log() {
        return data.log("postgres");
    }
}
