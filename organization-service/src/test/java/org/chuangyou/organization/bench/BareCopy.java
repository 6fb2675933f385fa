package org.chuangyou.organization.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

import org.postgresql.PGConnection;

/** PostgreSQL's own COPY of the same rows into a copy of the table of persons: the fastest there is. */
final class BareCopy {

    private final Connection connection;

    BareCopy(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** What the import has just stored, as text for COPY. */
    String rows() throws SQLException, IOException {
        var out = new StringWriter();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY person TO STDOUT", out);
        connection.commit();
        return out.toString();
    }

    /** Seconds from the first row to the commit. */
    double seconds(String rows, boolean withForeignKeys) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS person_copy");
            statement.execute("CREATE TABLE person_copy (LIKE person INCLUDING ALL)");
            if (withForeignKeys) {
                statement.execute("ALTER TABLE person_copy ADD FOREIGN KEY (organization_id) REFERENCES organization,"
                        + " ADD FOREIGN KEY (unit_id) REFERENCES unit");
            }
        }
        connection.commit();
        var begun = System.nanoTime();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY person_copy FROM STDIN", new StringReader(rows));
        connection.commit();
        return (System.nanoTime() - begun) / 1e9;
    }

    void clear() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE person CASCADE");
        }
        connection.commit();
    }

    long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } finally {
            connection.commit();
        }
    }

    /** The CPU seconds of the server with all its processes. */
    double cpuOfServer() throws SQLException {
        var postmaster = ProcessHandle.of(count("SELECT pg_backend_pid()"))
                .flatMap(ProcessHandle::parent)
                .orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToDouble(cpu -> cpu.toMillis() / 1e3)
                .sum();
    }
}
