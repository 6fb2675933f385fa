package org.chuangyou.organization.tree;

import java.sql.SQLException;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.OldDatabase;
import org.chuangyou.organization.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private OldDatabase old;

    @BeforeEach
    void a_database_of_its_own() {
        old = new OldDatabase(database, url);
    }

    @AfterEach
    void which_is_gone_afterwards() {
        old.close();
    }

    @Test
    void organisations_known_before_are_so_since_their_foundation() throws SQLException {
        old.migrateTo("2");
        old.execute("""
                INSERT INTO organization (id, version, code, name, kind, parent_id, established_on, path) VALUES
                ('0197c0de-0000-7000-8000-000000000001', 0, 'C', '工委', 'WORKING_COMMITTEE', NULL, '1985-01-01', 'a'),
                ('0197c0de-0000-7000-8000-000000000002', 0, 'B', '支部', 'BRANCH',
                 '0197c0de-0000-7000-8000-000000000001', '1987-03-01', 'a.b')""");

        old.migrateTo("3");

        assertThat(old.texts("SELECT code || ' ' || valid_from FROM organization_history ORDER BY code"))
                .containsExactly("B 1987-03-01", "C 1985-01-01");
    }
}
