package org.chuangyou.chassis.sql;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ScalarTest {

    @Inject
    Session database;

    @Test
    void values_have_the_type_that_was_asked_for() {
        assertThat(one("SELECT true", Boolean.class)).isTrue();
        assertThat(one("SELECT 7::bigint", Long.class)).isEqualTo(7);
        assertThat(one("SELECT DATE '2011-07-01'", LocalDate.class)).isEqualTo("2011-07-01");
        assertThat(one("SELECT '00000000-0000-0000-0000-000000000001'::uuid", UUID.class))
                .isEqualTo(new UUID(0, 1));
        assertThat(one("SELECT NULL::text", String.class)).isNull();
    }

    @Test
    void a_query_that_is_asked_again_finds_its_plan() {
        one("SELECT 'once'", String.class);
        var known = plans();

        for (var n = 0; n < 50; n++) {
            one("SELECT 'once'", String.class);
        }

        assertThat(plans()).isEqualTo(known);
    }

    private <T> T one(String sql, Class<T> type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Scalar.query(database, sql, type).getSingleResult());
    }

    private long plans() {
        return database.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }
}
