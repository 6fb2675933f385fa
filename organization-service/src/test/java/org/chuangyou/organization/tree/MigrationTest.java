package org.chuangyou.organization.tree;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A county that was in use before there was history keeps what it has. */
@QuarkusTest
@RealParts
class MigrationTest {

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private String ownUrl;

    @BeforeEach
    void a_database_of_its_own() {
        database.change("CREATE DATABASE migrated");
        ownUrl = url.replaceFirst("/[^/?]+(\\?|$)", "/migrated$1");
    }

    @AfterEach
    void which_is_gone_afterwards() {
        database.change("DROP DATABASE migrated WITH (FORCE)");
    }

    @Test
    void organisations_known_before_are_so_since_their_foundation() throws SQLException {
        migrate("2");
        sql("""
                INSERT INTO organization (id, version, code, name, kind, parent_id, established_on, path) VALUES
                ('0197c0de-0000-7000-8000-000000000001', 0, 'C', '工委', 'WORKING_COMMITTEE', NULL, '1985-01-01', 'a'),
                ('0197c0de-0000-7000-8000-000000000002', 0, 'B', '支部', 'BRANCH',
                 '0197c0de-0000-7000-8000-000000000001', '1987-03-01', 'a.b')""");

        migrate("3");

        assertThat(texts("SELECT code || ' ' || valid_from FROM organization_history ORDER BY code"))
                .containsExactly("B 1987-03-01", "C 1985-01-01");
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(ownUrl, "postgres", "postgres")
                .locations("db/chassis", "db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void sql(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(ownUrl, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(ownUrl, "postgres", "postgres");
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
