package org.chuangyou.chassis.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;

/** A database beside the service's own that is brought to an old version, filled, and migrated on. */
public final class OldDatabase implements AutoCloseable {

    private static final String USER = "postgres";

    private final Database database;
    private final String url;

    /** @param url of the service's own database, on the same server */
    public OldDatabase(Database database, String url) {
        this.database = database;
        this.url = url.replaceFirst("/[^/?]+(\\?|$)", "/migrated$1");
        database.change("CREATE DATABASE migrated");
    }

    /** Without the repeatable migrations: they speak of the present tables. */
    public void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url, USER, USER)
                .locations("db/chassis", "db/migration")
                .repeatableSqlMigrationPrefix("none")
                .target(version)
                .load()
                .migrate();
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row, as text. */
    public List<String> texts(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, USER);
    }

    @Override
    public void close() {
        database.change("DROP DATABASE migrated WITH (FORCE)");
    }
}
