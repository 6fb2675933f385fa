package org.chuangyou.organization.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asMachine;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** A system of the county keeps up by pulling. */
@QuarkusTest
@RealParts
class ChangeFeedTest {

    @Inject
    Database database;

    @Test
    void a_system_gets_what_has_happened_since_it_last_asked() {
        var end = announcedSoFar();
        Roster.small("CF").upload().statusCode(201);
        announcedSoFar();

        var changes = pull(end, 100);

        assertThat(changes.extract().<List<String>>path("items.type"))
                .containsExactlyInAnyOrder(
                        "organization.unit-registered.v1",
                        "organization.unit-figures-reported.v1",
                        "organization.committee-established.v1",
                        "organization.branch-established.v1",
                        "organization.member-admitted.v1",
                        "organization.member-admitted.v1",
                        "organization.member-admitted.v1",
                        "organization.post-assumed.v1");
        changes.body("items.find { it.type == 'organization.branch-established.v1' }.fact.name", is("示例小学党支部"));
    }

    @Test
    void when_nothing_has_happened_the_cursor_stays() {
        var end = announcedSoFar();

        pull(end, 100).body("items", hasSize(0)).body("next", is(end)).body("more", is(false));
    }

    @Test
    void pages_of_any_size_give_every_fact_once_and_in_the_order_of_kafka() {
        Roster.small("CG").upload().statusCode(201);
        Roster.small("CG")
                .asOf("2011-09-01")
                .replacing("posts", "CG-P1,书记", "CG-P2,书记")
                .upload();
        announcedSoFar();

        var pulled = pullEverything(7);

        var branch = database.texts("SELECT id FROM organization WHERE code = 'CG-B'")
                .get(0);
        assertThat(new HashSet<>(pulled.stream().map(change -> change.get("id")).toList()))
                .hasSameSizeAs(pulled);
        assertThat(pulled.stream()
                        .filter(change -> change.get("subject").equals(branch))
                        .map(change -> change.get("type")))
                .containsExactlyElementsOf(
                        Topic.named("organization.events")
                                .await(4, record -> record.key().equals(branch))
                                .stream()
                                .map(Topic::type)
                                .toList());
    }

    @Test
    void each_reading_leaves_a_trace() {
        var end = announcedSoFar();
        var before = readings(end);

        pull(end, 10);

        assertThat(readings(end)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "99999999999999999999"})
    void a_cursor_that_is_not_ours_is_refused(String cursor) {
        asMachine("roster-reader")
                .queryParam("after", cursor)
                .get("/changes")
                .then()
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:invalid-cursor"));
    }

    @Test
    void the_feed_is_for_systems_that_may_read_the_rosters() {
        given().get("/changes").then().statusCode(401);
        as("DY00002").get("/changes").then().statusCode(403);
        as("DY00002").get("/changes/end").then().statusCode(403);
    }

    private List<Map<String, String>> pullEverything(int limit) {
        var pulled = new ArrayList<Map<String, String>>();
        var after = "0";
        boolean more;
        do {
            var page = pull(after, limit).extract();
            pulled.addAll(page.path("items"));
            after = page.path("next");
            more = page.path("more");
        } while (more);
        return pulled;
    }

    private static ValidatableResponse pull(String after, int limit) {
        return asMachine("roster-reader")
                .queryParam("after", after)
                .queryParam("limit", limit)
                .get("/changes")
                .then()
                .statusCode(200);
    }

    /** The end of the feed once everything that waits has been announced. */
    private String announcedSoFar() {
        await().until(() -> database.count("SELECT count(*) FROM outbox") == 0);
        return asMachine("roster-reader")
                .get("/changes/end")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private long readings(String end) {
        return database.count("SELECT count(*) FROM audit WHERE act = 'read-changes' AND object = ?", "after " + end);
    }
}
