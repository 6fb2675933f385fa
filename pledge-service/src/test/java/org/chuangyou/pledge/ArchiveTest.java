package org.chuangyou.pledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.digest.DailyDigests;
import org.chuangyou.pledge.snapshot.MonthlyFreeze;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

/** Exported, emptied and restored is the same state: what this test made and what all others have left behind. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ArchiveTest {

    private static final List<String> COPIES = List.of("organization", "member", "member_move", "post", "holiday");

    @Inject
    Given given;

    @Inject
    Database database;

    @Inject
    MonthlyFreeze freeze;

    @Inject
    DailyDigests digests;

    @Inject
    Today today;

    private Map<String, String> before;

    @BeforeEach
    void fill() {
        var pledge = given.aPublishedPledge();
        Api.as(MEMBER).body(Given.PROGRESS).put(pledge + "/progress-reports/2011-05");
        Api.act(COMMISSIONER, given.aShownComment(pledge), "answer", "{\"text\": \"已转告\"}")
                .statusCode(200);
        today.is("2011-06-06");
        freeze.freeze();
        digests.make();
        await().until(() -> database.count("SELECT count(*) FROM outbox") == 0);
        before = fingerprints();
    }

    @AfterEach
    void back() {
        today.isAsUsual();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void exported_emptied_and_restored_is_the_same_state(String format) {
        var archive = export(format);
        empty();

        restore(archive).statusCode(201);

        assertThat(fingerprints()).isEqualTo(before);
    }

    @Test
    void what_is_restored_is_not_announced_again() {
        var archive = export("csv");
        empty();

        restore(archive).statusCode(201);

        assertThat(database.count("SELECT count(*) FROM outbox")).isZero();
    }

    @Test
    void a_service_with_content_is_not_overwritten() {
        Api.problem(restore(export("csv")), 409, "archive-needs-empty-service", "pledge ");

        assertThat(fingerprints()).isEqualTo(before);
    }

    @Test
    void copies_of_others_facts_are_not_in_it() {
        var archive = export("csv");
        empty();

        restore(archive)
                .body(
                        "tables.table",
                        hasItems("pledge", "pledge_item", "progress_report", "comment_answer", "public_snapshot"))
                .body("tables.table", not(hasItem("member")));
    }

    private byte[] export(String format) {
        return steward()
                .get("/archives/current?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse restore(byte[] archive) {
        return steward()
                .multiPart("archive", "archive", archive)
                .post("/archives")
                .then();
    }

    private static RequestSpecification steward() {
        return RestAssured.given().auth().oauth2(Tokens.ofMachine("steward", "roster-steward"));
    }

    private List<String> tables() {
        return database.texts("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN
                            ('outbox', 'inbox', 'idempotency', 'audit', 'table_import', 'flyway_schema_history')
                        ORDER BY table_name""").stream()
                .filter(table -> !COPIES.contains(table))
                .toList();
    }

    private Map<String, String> fingerprints() {
        var found = new TreeMap<String, String>();
        tables().forEach(table -> found.put(
                table,
                database.texts("SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')"
                                + " FROM " + table + " t")
                        .get(0)));
        return found;
    }

    /** As a service is that has just been installed and heard of the organisations. */
    private void empty() {
        Emptying.of(database, String.join(", ", tables()) + " RESTART IDENTITY");
    }
}
