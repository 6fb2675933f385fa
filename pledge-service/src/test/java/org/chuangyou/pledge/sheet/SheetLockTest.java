package org.chuangyou.pledge.sheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.Api;
import org.chuangyou.pledge.Given;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COLLEAGUE;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.STRANGER;

/** A sheet locks what it reports on, and keeps nobody else waiting. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SheetLockTest {

    @Inject
    Given given;

    @Inject
    DataSource dataSource;

    @Test
    void whoever_reports_on_their_own_pledge_waits_for_nobody_elses() throws SQLException {
        var campaign = given.aPlannedCampaign();
        var own = given.aPublishedPledge(campaign);
        var others = given.aPublishedPledge(campaign, COLLEAGUE, BRANCH);

        answeredWhileLocked(others, MEMBER, own).statusCode(200);
    }

    @Test
    void a_stranger_locks_no_pledge_of_a_branch() throws SQLException {
        var pledge = given.aPublishedPledge();

        answeredWhileLocked(pledge, STRANGER, pledge).statusCode(404);
    }

    /** What somebody is told who reports on a pledge while another, or this one, is locked. */
    private ValidatableResponse answeredWhileLocked(String locked, String person, String pledge) throws SQLException {
        try (var holder = dataSource.getConnection()) {
            holder.setAutoCommit(false);
            lock(holder, locked);
            var answer = CompletableFuture.supplyAsync(() -> fill(person, pledge));
            try {
                await().until(answer::isDone);
            } finally {
                holder.rollback();
            }
            return answer.join();
        }
    }

    private static void lock(Connection holder, String pledge) throws SQLException {
        try (var statement = holder.prepareStatement("SELECT FROM pledge WHERE id = ? FOR UPDATE")) {
            statement.setObject(1, UUID.fromString(Given.id(pledge)));
            statement.executeQuery();
        }
    }

    private static ValidatableResponse fill(String person, String pledge) {
        return Api.as(person)
                .body("{\"rows\": [{\"pledgeId\": \"%s\", \"state\": \"ON_TRACK\", \"text\": \"好\"}]}"
                        .formatted(Given.id(pledge)))
                .put("/organizations/" + BRANCH + "/progress-sheets/2011-05")
                .then();
    }
}
