package org.chuangyou.reporting.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Runs SQL in the present transaction. Parameters are bound in order; an array of {@code UUID}, {@code String},
 * {@code LocalDate} or {@code Integer} becomes an array of PostgreSQL.
 */
@ApplicationScoped
public class Sql {

    private static final Map<Class<?>, String> ARRAYS =
            Map.of(UUID.class, "uuid", String.class, "text", LocalDate.class, "date", Integer.class, "int");

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs a statement that changes something, or one of whose answer nobody wants to know. */
    public void run(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection, sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    public void run(Upsert row) {
        run(row.statement(), row.parameters());
    }

    /** Every row the query gives. */
    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** The first row, where there is one. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** A date that may be null. */
    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (var i = 0; i < parameters.length; i++) {
                var value = parameters[i];
                statement.setObject(i + 1, value instanceof Object[] values ? array(connection, values) : value);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static java.sql.Array array(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf(ARRAYS.get(values.getClass().getComponentType()), values);
    }

    /** How one row is read. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The database did not do as told; the cause says why. */
    static final class Failed extends RuntimeException {
        Failed(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
