package org.chuangyou.pledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;

/** Of several who act on the same version at once, one wins and the others are told. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class TwoWritersTest {

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void of_two_reviews_at_once_one_counts() throws Exception {
        var pledge = given.aSubmittedPledge();
        var version = Api.version(COMMISSIONER, pledge);

        var statuses = atOnce(() -> Api.as(COMMISSIONER)
                .header("If-Match", version)
                .body(Given.GOOD_REVIEW)
                .post(pledge + "/review")
                .statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(database.count(
                        "SELECT count(*) FROM pledge_history WHERE act = 'REVIEW' AND pledge_id = ?::uuid",
                        Given.id(pledge)))
                .isOne();
    }

    @Test
    void of_two_first_reports_of_a_month_one_is_kept_and_the_other_must_read_it() throws Exception {
        var pledge = given.aPublishedPledge();
        var turn = new AtomicInteger();

        var statuses = atOnce(() -> Api.as(MEMBER)
                .body("{\"state\": \"ON_TRACK\", \"text\": \"第%d稿\"}".formatted(turn.incrementAndGet()))
                .put(pledge + "/progress-reports/2011-05")
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 428);
    }

    @Test
    void of_two_plans_of_one_organisation_at_once_one_is_made() throws Exception {
        var plan = given.anOpenCampaign() + "/plans/" + World.BRANCH;
        var turn = new AtomicInteger();

        var statuses = atOnce(() -> Api.as(World.SECRETARY)
                .body("{\"theme\": \"主题%d\"}".formatted(turn.incrementAndGet()))
                .put(plan)
                .statusCode());

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 428);
    }

    @Test
    void an_act_and_the_closing_of_its_campaign_do_not_pass_each_other() throws Exception {
        var campaign = given.aPlannedCampaign();
        var pledge = given.aPublishedPledge(campaign);
        var turn = new AtomicInteger();

        atOnce(() -> {
            if (turn.getAndIncrement() == 0) {
                given.close(campaign);
                return 200;
            }
            return Api.anonymously()
                    .body("{\"text\": \"谢谢\"}")
                    .post("/public" + pledge + "/comments")
                    .statusCode();
        });

        Api.anonymously()
                .body("{\"text\": \"谢谢\"}")
                .post("/public" + pledge + "/comments")
                .then()
                .statusCode(409);
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
