package org.chuangyou.local;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgresTest {

    private static final int PORT = Ports.free().of("postgres");

    @TempDir
    static Path folder;

    private static Secrets secrets;
    private static RunningParts running;

    @BeforeAll
    static void startPostgres() throws Exception {
        var data = new Data(folder);
        data.prepare();
        secrets = new Secrets(data.secrets());
        running = new RunningParts(folder);
        var binaries = PostgresBinaries.unpackedIn(Layout.ofThisBuild().postgres());
        var postgres = new Postgres(binaries, data, secrets, PORT);
        postgres.initialize();
        var process = postgres.launch().toHandle();
        running.record("postgres", process);
        new Patience(new Progress(line -> {})).await("postgres", process, postgres::isReady);
        postgres.prepareDatabases();
    }

    @AfterAll
    static void stopPostgres() {
        running.end("postgres");
    }

    @ParameterizedTest
    @EnumSource
    void every_role_has_its_own_database(Database database) throws SQLException {
        assertThat(select(database, database, "current_user")).isEqualTo(database.label());
    }

    @ParameterizedTest
    @MethodSource
    void no_role_may_connect_to_the_database_of_another(Database role, Database other) {
        assertThatThrownBy(() -> select(other, role, "1")).hasMessageContaining("permission denied for database");
    }

    static Stream<Arguments> no_role_may_connect_to_the_database_of_another() {
        return Arrays.stream(Database.values()).flatMap(role -> Arrays.stream(Database.values())
                .filter(other -> other != role)
                .map(other -> Arguments.of(role, other)));
    }

    @Test
    void nobody_comes_in_without_the_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(Database.URN.url(PORT), "urn", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void similarity_sees_chinese_letters() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        Database.PLEDGE.url(PORT), "pledge", Database.PLEDGE.password(secrets));
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_trgm");
        }

        assertThat(select(Database.PLEDGE, Database.PLEDGE, "similarity('创先争优', '创先争优') = 1"))
                .isEqualTo("t");
    }

    private static String select(Database database, Database role, String expression) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(PORT), role.label(), role.password(secrets));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + expression)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
