package org.chuangyou.organization.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;

/** Of several who write at once, one wins and the others are told. */
@QuarkusTest
@RealParts
class TwoOfficesTest {

    @Inject
    Database database;

    @Test
    void of_several_who_record_a_holding_at_once_one_counts() throws Exception {
        var branch = Branch.of("LW01", database);
        var meeting = Draft.of(branch, "ASSEMBLY").plannedOn("2011-09-01").stored();
        var holding = Draft.holding(branch, "2011-09-01", 1, 2, 3);

        var statuses = atOnce(() -> as(branch.secretary())
                .header("If-Match", "\"0\"")
                .body(holding)
                .post(meeting + "/holding")
                .statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void of_several_drafts_with_one_id_one_is_stored() throws Exception {
        var branch = Branch.of("LW02", database);
        var meeting = "/meetings/" + UUID.randomUUID();
        var turn = new AtomicInteger();

        var statuses = atOnce(() -> as(branch.secretary())
                .body(Draft.of(branch, "ASSEMBLY")
                        .plannedOn("2011-09-01")
                        .with("place", "第" + turn.incrementAndGet() + "会议室")
                        .body())
                .put(meeting)
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 428);
    }

    private static List<Integer> atOnce(Callable<Integer> act) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var statuses = new ArrayList<Integer>();
            for (var status : pool.invokeAll(Collections.nCopies(4, act))) {
                statuses.add(status.get());
            }
            return statuses;
        } finally {
            pool.shutdown();
        }
    }
}
