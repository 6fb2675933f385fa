package org.chuangyou.pledge;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What happened cannot be made not to have happened, whoever writes to the database as the service does. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class HistoryStandsTest {

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pledge_history",
                "pledge_version",
                "refuted_end",
                "plan_version",
                "schedule_change",
                "matter_journal",
                "progress_report_past"
            })
    void the_database_itself_refuses_to_change_what_was(String table) {
        for (var change : new String[] {"UPDATE %s SET id = id", "DELETE FROM %s", "TRUNCATE %s"}) {
            assertThatThrownBy(() -> database.change(change.formatted(table))).hasMessageContaining("never changed");
        }
    }
}
