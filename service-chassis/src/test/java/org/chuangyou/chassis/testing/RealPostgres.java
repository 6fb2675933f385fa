package org.chuangyou.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of its own for the tests of one module. The argument {@code also} names further datasources, each with
 * a database of its own.
 */
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;
    private List<String> further = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        if (arguments.containsKey("also")) {
            further = List.of(arguments.get("also").split(","));
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "off")
                    .start();
            var settings = new HashMap<String, String>();
            settings.putAll(settingsOf("quarkus.datasource", "postgres"));
            for (var name : further) {
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE " + name);
                }
                settings.putAll(settingsOf("quarkus.datasource." + name, name));
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> settingsOf(String datasource, String database) {
        return Map.of(
                datasource + ".jdbc.url", postgres.getJdbcUrl("postgres", database),
                datasource + ".username", "postgres",
                datasource + ".password", "postgres");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
