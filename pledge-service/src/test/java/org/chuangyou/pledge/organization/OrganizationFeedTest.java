package org.chuangyou.pledge.organization;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What organization-service promises to announce is what we can read. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class OrganizationFeedTest {

    private static final Topic ORGANIZATION = Topic.named("organization.events");

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({
        "committee-established, organizationId, SELECT count(*) FROM organization WHERE name = '县委教育工作委员会' AND id = ?",
        "committee-corrected, organizationId, SELECT count(*) FROM organization WHERE name = '县委教育工作委员会' AND id = ?",
        "branch-established, organizationId, SELECT count(*) FROM organization WHERE parent_id IS NOT NULL AND id = ?",
        "branch-corrected, organizationId, SELECT count(*) FROM organization WHERE parent_id IS NOT NULL AND id = ?",
        "organization-renamed, organizationId, SELECT count(*) FROM organization WHERE name = '县民族高级中学党支部' AND id = ?",
        "organization-moved, organizationId, SELECT count(*) FROM organization WHERE parent_id::text LIKE '%12' AND id = ?",
        "organization-reorganized, organizationId, SELECT count(*) FROM organization WHERE parent_id IS NOT NULL AND id = ?",
        "organization-dissolved, organizationId, SELECT count(*) FROM organization WHERE dissolved_on = '2012-06-01' AND id = ?",
        "member-admitted, personId, SELECT count(*) FROM member WHERE person_code = 'DY00014' AND person_id = ?",
        "member-corrected, personId, SELECT count(*) FROM member WHERE person_code = 'DY00014' AND person_id = ?",
        "member-transferred, personId, SELECT count(*) FROM member WHERE organization_id::text LIKE '%012' AND person_id = ?",
        "post-assumed, postId, SELECT count(*) FROM post WHERE office = 'SECRETARY' AND id = ?",
        "post-corrected, postId, SELECT count(*) FROM post WHERE office = 'SECRETARY' AND id = ?",
        "post-relinquished, postId, SELECT count(*) FROM post WHERE relinquished_on = '2012-03-28' AND id = ?",
    })
    void every_example_of_the_producer_is_understood(String event, String key, String expected) throws IOException {
        var type = "organization." + event + ".v1";
        var example = example(type);
        var id = UUID.randomUUID();
        var own = new ObjectMapper().readTree(example).path(key).asText();

        ORGANIZATION.send(type, id.toString(), example.replace(own, id.toString()));

        await().until(() -> database.count(expected, id) == 1);
    }

    @Test
    void the_calendar_of_a_year_replaces_what_was_said_of_it_before() throws IOException {
        var example = example("organization.calendar-entered.v1").replace("2011", "2009");
        ORGANIZATION.send("organization.calendar-entered.v1", "2009", example.replace("10-03", "05-01"));

        ORGANIZATION.send("organization.calendar-entered.v1", "2009", example);

        await().until(() -> database.texts(
                        "SELECT day || ' ' || working FROM holiday WHERE extract(year FROM day) = 2009 ORDER BY day")
                .equals(List.of("2009-10-03 false", "2009-10-08 true")));
    }

    @Test
    void a_correction_replaces_what_was_said_before() {
        var id = UUID.randomUUID();
        place("organization.branch-established.v1", id, "旧名");

        place("organization.branch-corrected.v1", id, "新名");

        await().until(() ->
                database.texts("SELECT name FROM organization WHERE id = ?", id).contains("新名"));
    }

    @Test
    void who_has_departed_is_no_member_any_more_but_keeps_the_name() throws IOException {
        var id = UUID.randomUUID();
        var known = "0197c0de-0000-7000-8000-000000000021";
        for (var event : new String[] {"member-admitted", "member-departed"}) {
            var type = "organization." + event + ".v1";
            ORGANIZATION.send(type, id.toString(), example(type).replace(known, id.toString()));
        }

        await().until(() -> database.count(
                        "SELECT count(*) FROM member WHERE departed_on = '2012-02-01' AND name = '示例' AND person_id = ?",
                        id)
                == 1);
    }

    @Test
    void a_relinquished_post_stays_so_when_it_is_corrected_or_only_then_heard_of() {
        var post = UUID.randomUUID();
        send("organization.post-relinquished.v1", """
                {"postId": "%s", "organizationId": "%s", "personCode": "DY4", "relinquishedOn": "2011-05-01"}""", post);

        send("organization.post-corrected.v1", """
                {"postId": "%s", "organizationId": "%s", "personCode": "DY4", "office": "SECRETARY",
                 "assumedOn": "2010-07-01"}""", post);

        await().until(() ->
                database.count("SELECT count(*) FROM post WHERE office = 'SECRETARY' AND id = ?", post) == 1);
        assertThat(database.texts("SELECT relinquished_on FROM post WHERE id = ?", post))
                .containsExactly("2011-05-01");
    }

    @Test
    void facts_of_no_interest_pass_by_and_what_cannot_be_read_does_not_stop_the_rest() {
        send("organization.unit-registered.v1", "{\"unitId\": \"%s\"}", UUID.randomUUID());
        send("organization.branch-established.v1", "{\"organizationId\": 7}", UUID.randomUUID());
        var id = UUID.randomUUID();

        place("organization.branch-established.v1", id, "其后的支部");

        await().until(() -> database.count("SELECT count(*) FROM organization WHERE id = ?", id) == 1);
    }

    @Test
    void a_party_group_is_no_organisation_of_its_own() throws IOException {
        var group = UUID.randomUUID();
        var renamed = example("organization.organization-renamed.v1").replace("\"BRANCH\"", "\"PARTY_GROUP\"");
        for (var body : List.of(example("organization.party-group-established.v1"), renamed)) {
            var own = new ObjectMapper().readTree(body).path("organizationId").asText();
            var type = body.equals(renamed) ? "organization-renamed" : "party-group-established";
            ORGANIZATION.send("organization." + type + ".v1", group.toString(), body.replace(own, group.toString()));
        }

        // Of one key, so it comes last.
        ORGANIZATION.send("organization.post-assumed.v1", group.toString(), """
                {"postId": "%s", "organizationId": "%s", "personCode": "DY5", "office": "SECRETARY",
                 "assumedOn": "2010-07-01"}""".formatted(group, group));

        await().until(() -> database.count("SELECT count(*) FROM post WHERE id = ?", group) == 1);
        assertThat(database.count("SELECT count(*) FROM organization WHERE id = ?", group))
                .isZero();
    }

    private static void place(String type, UUID id, String name) {
        ORGANIZATION.send(type, id.toString(), """
                {"organizationId": "%s", "name": "%s", "parentId": null}""".formatted(id, name));
    }

    private static void send(String type, String body, UUID id) {
        ORGANIZATION.send(type, id.toString(), body.formatted(id, id));
    }

    private static String example(String type) throws IOException {
        var name = "organization-events/" + type + ".example.json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
