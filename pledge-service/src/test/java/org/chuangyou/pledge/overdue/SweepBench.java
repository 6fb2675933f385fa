package org.chuangyou.pledge.overdue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Today;
import org.chuangyou.pledge.bench.Country;
import org.junit.jupiter.api.Test;

/** How long the sweep looks where nothing new is to be found: at all that runs, and at what was written since. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SweepBench {

    private static final int PLEDGES = Integer.getInteger("bench.pledges", 200_000);
    private static final int WRITTEN = 200;
    private static final int LOOKS = 9;

    @Inject
    DataSource dataSource;

    @Inject
    Suspects suspects;

    @Inject
    Today today;

    @Test
    void sweeps() throws SQLException {
        today.is(LocalDate.now().toString());
        try (var connection = dataSource.getConnection()) {
            var country = new Country(connection);
            country.settle(PLEDGES / Country.MEMBERS);
            country.pledge(1, PLEDGES);
            country.run("UPDATE pledge SET published_on = current_date - 180");
            country.run("INSERT INTO overdue_finding (id, pledge_id, what, month, due_on, found_at)"
                    + " SELECT uuidv7(), pledge_id, what, month, due_on, now() FROM overdue_on(current_date)");
            country.run("VACUUM ANALYZE");
            look("all of " + PLEDGES, null);
            look("none of them written since", suspects.since(null).at());
            var before = suspects.since(null).at();
            country.run("UPDATE pledge SET place = '校门口' WHERE id IN (SELECT id FROM pledge LIMIT " + WRITTEN + ")");
            look(WRITTEN + " of them written since", before);
        }
    }

    /** The median of some looks after the first, which is for PostgreSQL and the compiler to warm up. */
    private void look(String what, Suspects.Moment last) {
        suspects.since(last);
        var times = new long[LOOKS];
        for (var i = 0; i < LOOKS; i++) {
            var start = System.nanoTime();
            suspects.since(last);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf("looking for what is overdue, %s: %.1f ms%n", what, times[LOOKS / 2] / 1e6);
    }
}
