package org.chuangyou.evaluation.urn;

import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the urn's tables could tell, if they were read by somebody. Flyway's own table tells of migrations only. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class UrnSchemaTest {

    private static final String COLUMNS = """
            FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'""";

    @Inject
    Databases databases;

    @Test
    void no_table_has_a_time_a_serial_or_a_default() {
        assertThat(databases.inUrn("SELECT DISTINCT data_type " + COLUMNS)).containsOnly("bytea", "text", "boolean");
        assertThat(databases.inUrn("SELECT column_name " + COLUMNS
                        + " AND (column_default IS NOT NULL OR is_identity = 'YES' OR is_generated = 'ALWAYS')"))
                .isEmpty();
        assertThat(databases.inUrn("SELECT sequencename FROM pg_sequences")).isEmpty();
    }

    @Test
    void every_key_is_a_hash() {
        assertThat(databases.inUrn("""
                        SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, NULL)
                        FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
                        WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace
                          AND c.relname <> 'flyway_schema_history' AND NOT c.relispartition
                        ORDER BY 1"""))
                .containsExactly(
                        "ballot.leaf bytea",
                        "ballot.poll bytea",
                        "poll.hash bytea",
                        "spent_token.poll bytea",
                        "spent_token.token bytea");
    }

    @Test
    void the_roll_is_not_in_the_urns_database() {
        assertThat(databases.inUrn("""
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
                        ORDER BY 1""")).containsExactly("ballot", "flyway_schema_history", "poll", "spent_token");
    }
}
