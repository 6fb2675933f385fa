package org.chuangyou.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.chuangyou.chassis.web.Refusal;
import org.postgresql.PGStatement;

/** Many rows at once, in the caller's transaction and past Hibernate, which would keep each of them. */
@ApplicationScoped
public class Bulk {

    private static final int FETCH = 2_000;

    private final DataSource dataSource;

    Bulk(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Writes all rows with one statement and tells how many it touched. */
    public <E> int write(Batch<E> batch, Collection<E> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        return with(connection -> {
            try (var statement = batch.bind(connection, rows)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Writes all rows, whose version the statement checks; 409 when somebody has meanwhile changed one of them. */
    public <E> void writeUnlessOvertaken(Batch<E> batch, Collection<E> rows) {
        if (write(batch, rows) < rows.size()) {
            throw Refusal.conflict("import-overtaken").asException();
        }
    }

    /** Writes all rows with one statement that returns something of those it touched. */
    public <E, R> List<R> write(Batch<E> batch, Collection<E> rows, Reading<R> reading) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return with(connection -> {
            try (var statement = batch.bind(connection, rows);
                    var found = statement.executeQuery()) {
                return read(found, reading);
            }
        });
    }

    /** The rows found, for small answers. A {@code String[]} or an {@code Object[]} of ids stands for an array. */
    public <R> List<R> find(String sql, Reading<R> reading, Object... parameters) {
        return with(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var found = statement.executeQuery()) {
                return read(found, reading);
            }
        });
    }

    /** Walks over the rows found without keeping them. */
    public void each(String sql, Visit visit, Object... parameters) {
        with(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var found = statement.executeQuery()) {
                while (found.next()) {
                    visit.row(found);
                }
                return null;
            }
        });
    }

    /** Changes single rows and tells how many; an {@code Instant} is given as text. */
    public int change(String sql, Object... parameters) {
        return with(connection -> {
            try (var statement = prepare(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    public void execute(String sql) {
        with(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /**
     * A plan kept from when the table was empty would search all of it for each of a chunk's keys (measured: 230 s
     * instead of 4 s), so the server plans each statement for the keys at hand.
     */
    static PreparedStatement plannedAnew(PreparedStatement statement) throws SQLException {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        return statement;
    }

    private static <R> List<R> read(ResultSet found, Reading<R> reading) throws SQLException {
        var rows = new ArrayList<R>();
        while (found.next()) {
            rows.add(reading.row(found));
        }
        return rows;
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = plannedAnew(connection.prepareStatement(sql));
        statement.setFetchSize(FETCH);
        for (var i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (parameters[i] instanceof Object[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }

    private <R> R with(Work<R> work) {
        try (var connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            // Told apart and answered by the chassis.
            throw new PersistenceException(e);
        }
    }

    /** Reads one row of an answer. */
    public interface Reading<R> {
        R row(ResultSet row) throws SQLException;
    }

    /** Does something with one row of an answer. */
    public interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    private interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
