package org.chuangyou.organization;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

/** Imports that nobody waits for. */
@QuarkusTest
@RealParts
class BackgroundImportTest {

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @Test
    void who_does_not_wait_is_told_where_to_look() {
        var address = Roster.small("BG")
                .uploadInBackground()
                .statusCode(202)
                .header("Location", containsString("/imports/"))
                .header("Preference-Applied", is("respond-async"))
                .extract()
                .header("Location");

        through(address)
                .body("state", is("DONE"))
                .body("rowsDone", is(8))
                .body("rows", is(8))
                .body("files.created", is(List.of(1, 2, 4, 1)))
                .body("startedAt", notNullValue())
                .body("finishedAt", notNullValue());
        assertThat(database.count("SELECT count(*) FROM person WHERE code LIKE 'BG-%'"))
                .isEqualTo(4);
        assertThat(database.count("SELECT count(*) FROM audit WHERE act = 'import-tables' AND object = ?", id(address)))
                .isEqualTo(1);
    }

    @Test
    void a_faulty_one_keeps_nothing_and_lists_its_faults_in_the_readers_language() {
        var address = location(Roster.small("BGF").replacing("members", "正式党员,2002-07-01", "正式党员,2002-02-30"));

        through(address)
                .body("state", is("FAULTY"))
                .body("errorCount", is(1))
                .body("errors[0].row", is(4))
                .body("errors[0].mend", is("“2002-02-30”不是存在的日期，请按 2011-07-01 的形式填写。"))
                .body("unchecked", is(List.of("posts")));
        asSteward()
                .header("Accept-Language", "en")
                .get(address)
                .then()
                .body("errors[0].mend", is("\"2002-02-30\" is no day that exists; write it as 2011-07-01."));
        assertThat(database.count("SELECT count(*) FROM person WHERE code LIKE 'BGF-%'"))
                .isZero();
    }

    @Test
    void a_dry_run_reports_and_changes_nothing() {
        var address = location(Roster.small("BGD").dryRun());

        through(address).body("state", is("DONE")).body("dryRun", is(true)).body("files.created", hasItem(4));
        assertThat(database.count("SELECT count(*) FROM person WHERE code LIKE 'BGD-%'"))
                .isZero();
    }

    @Test
    void only_one_runs_at_a_time() throws SQLException {
        try (var other = dataSource.getConnection()) {
            lock(other, "pg_advisory_lock");
            var address = location(Roster.small("BGW"));
            asSteward().get(address).then().body("state", is("WAITING"));
            assertThat(database.count("SELECT count(*) FROM person WHERE code LIKE 'BGW-%'"))
                    .isZero();

            lock(other, "pg_advisory_unlock");

            through(address).body("state", is("DONE"));
        }
    }

    @Test
    void beyond_ten_that_wait_a_further_one_is_told_to_come_later() throws SQLException {
        try (var other = dataSource.getConnection()) {
            lock(other, "pg_advisory_lock");
            var waiting = new ArrayList<String>();
            for (var i = 0; i < 10; i++) {
                waiting.add(location(Roster.small("BGM").dryRun()));
            }

            Roster.small("BGM")
                    .uploadInBackground()
                    .statusCode(429)
                    .header("Retry-After", is("60"))
                    .body("type", is("urn:chuangyou:problem:imports-waiting"))
                    .body("detail", is("已有 10 次导入在等待或进行，请稍后再试。"));

            lock(other, "pg_advisory_unlock");
            waiting.forEach(BackgroundImportTest::through);
        }
    }

    @Test
    void who_is_overtaken_by_another_change_keeps_nothing() throws Exception {
        Roster.small("BGO").upload().statusCode(201);
        try (var other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("UPDATE person SET version = version + 1 WHERE code = 'BGO-P1'");
            }
            var changed = Roster.small("BGO").replacing("members", "示例1", "示例一").replacing("members", "示例2", "示例二");
            var answer = CompletableFuture.supplyAsync(changed::upload);
            await().until(() -> database.count("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                            + " AND query LIKE '%UPDATE person%'")
                    > 0);
            other.commit();

            answer.get()
                    .statusCode(409)
                    .body("type", is("urn:chuangyou:problem:import-overtaken"))
                    .body("detail", is("导入期间有人修改了同一批记录，未保存任何内容，请重新导入。"));
        }
        assertThat(database.texts("SELECT name FROM person WHERE code = 'BGO-P2'"))
                .containsExactly("示例2");
    }

    @Test
    void one_whose_process_died_is_shown_as_interrupted() {
        var id = UUID.randomUUID();
        database.change(
                "INSERT INTO table_import (id, at, actor, as_of, dry_run, state, process, alive_at)"
                        + " VALUES (?, now(), 'steward', '2011-07-01', false, 'RUNNING', ?, now() - interval '1 minute')",
                id,
                UUID.randomUUID());

        asSteward().get("/imports/{id}", id).then().statusCode(200).body("state", is("INTERRUPTED"));
    }

    @Test
    void the_newest_come_first() {
        var first = location(Roster.small("BGL"));
        through(first);
        var second = location(Roster.small("BGL"));
        through(second);

        var cursor = asSteward()
                .queryParam("limit", 1)
                .get("/imports")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .<String>path("next");
        var found = asSteward()
                .queryParam("limit", 100)
                .get("/imports")
                .then()
                .extract()
                .<List<String>>path("items.id");
        assertThat(found.indexOf(id(second)))
                .isLessThan(found.indexOf(id(first)))
                .isNotNegative();
        asSteward()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/imports")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void nothing_is_left_of_the_uploaded_files() {
        var address = location(Roster.small("BGU"));
        through(address);

        var folder = Path.of("target/imports", id(address));
        await().until(() -> !Files.exists(folder));
    }

    private static String location(Roster roster) {
        return roster.uploadInBackground().statusCode(202).extract().header("Location");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse through(String address) {
        await().atMost(Duration.ofMinutes(1)).until(() -> !List.of("WAITING", "RUNNING")
                .contains(asSteward().get(address).then().extract().<String>path("state")));
        return asSteward().get(address).then().statusCode(200).body("state", anyOf(is("DONE"), is("FAULTY")));
    }

    private static void lock(Connection connection, String function) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT " + function + "(hashtext('table-import'))");
        }
    }
}
