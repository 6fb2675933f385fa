package org.chuangyou.evaluation.organization;

import java.io.IOException;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
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

/** Feeds what the producers give as examples, and looks for what it left behind. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class FeedTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organization.committee-established.v1 | organizationId | SELECT count(*) FROM organization WHERE id = ? AND parent_id IS NULL",
                "organization.committee-corrected.v1   | organizationId | SELECT count(*) FROM organization WHERE id = ? AND name = '县委教育工作委员会'",
                "organization.branch-established.v1    | organizationId | SELECT count(*) FROM organization WHERE id = ? AND parent_id IS NOT NULL",
                "organization.branch-corrected.v1      | organizationId | SELECT count(*) FROM organization WHERE id = ? AND name = '县民族中学党支部'",
                "organization.organization-renamed.v1  | organizationId | SELECT count(*) FROM organization WHERE id = ? AND name = '县民族高级中学党支部'",
                "organization.organization-moved.v1    | organizationId | SELECT count(*) FROM organization WHERE id = ? AND parent_id::text LIKE '%12'",
                "organization.organization-reorganized.v1 | organizationId | SELECT count(*) FROM organization WHERE id = ? AND name = '县民族中学党支部'",
                "organization.organization-dissolved.v1 | organizationId | SELECT count(*) FROM organization WHERE id = ? AND dissolved_on = '2012-06-01'",
                "organization.member-admitted.v1       | personId       | SELECT count(*) FROM member WHERE person_id = ? AND person_code = 'DY00014'",
                "organization.member-corrected.v1      | personId       | SELECT count(*) FROM member WHERE person_id = ? AND name = '示例'",
                "organization.member-transferred.v1    | personId       | SELECT count(*) FROM member WHERE person_id = ? AND organization_id::text LIKE '%012'",
                "organization.member-confirmed.v1      | personId       | SELECT count(*) FROM member WHERE person_id = ? AND standing = 'FULL'",
                "organization.post-assumed.v1          | postId         | SELECT count(*) FROM post WHERE id = ? AND office = 'SECRETARY'",
                "organization.post-corrected.v1        | postId         | SELECT count(*) FROM post WHERE id = ? AND assumed_on = '2011-07-01'",
                "organization.post-relinquished.v1     | postId         | SELECT count(*) FROM post WHERE id = ? AND relinquished_on = '2012-03-28'",
                "pledge.pledge-published.v1            | pledgeId       | SELECT count(*) FROM pledge_fact WHERE pledge_id = ? AND published_on = '2011-05-04'",
                "pledge.pledge-fulfilled.v1            | pledgeId       | SELECT count(*) FROM pledge_fact WHERE pledge_id = ? AND fulfilled_on = '2011-12-20'",
                "pledge.pledge-partly-fulfilled.v1     | pledgeId       | SELECT count(*) FROM pledge_fact WHERE pledge_id = ? AND partly_kept_on = '2011-12-28' AND NOT criticism_proposed",
                "pledge.pledge-withdrawn.v1            | pledgeId       | SELECT count(*) FROM pledge_fact WHERE pledge_id = ? AND withdrawn_on = '2011-09-05'",
                "pledge.pledge-handed-over.v1          | pledgeId       | SELECT count(*) FROM pledge_fact WHERE pledge_id = ? AND organization_id::text LIKE '%012'",
                "pledge.pledge-unkept.v1               | pledgeId       | SELECT count(*) FROM pledge_fact WHERE pledge_id = ? AND explained_on = '2011-12-28' AND NOT criticism_proposed",
                "pledge.end-annulled.v1                | pledgeId       | SELECT count(*) FROM pledge_fact WHERE pledge_id = ? AND campaign_id IS NOT NULL AND fulfilled_on IS NULL",
                "pledge.pledge-rated.v1                | pledgeId       | SELECT count(*) FROM pledge_rating WHERE pledge_id = ? AND rater = 'MEMBERS' AND good = 15 AND poor = 0",
                "pledge.certificate-signed.v1          | certificateId  | SELECT count(*) FROM certificate_fact WHERE certificate_id = ? AND signed_on = '2011-03-01'",
                "pledge.certificate-assessed.v1        | certificateId  | SELECT count(*) FROM certificate_fact WHERE certificate_id = ? AND met = 1 AND assessed_on = '2011-12-28'",
                "pledge.certificate-ended.v1           | certificateId  | SELECT count(*) FROM certificate_fact WHERE certificate_id = ? AND ended_on = '2011-03-01' AND year = 2011",
            })
    void every_fact_we_read_is_understood_as_its_owner_words_it(String type, String key, String left)
            throws IOException {
        var id = UUID.randomUUID();
        var body = example(type).replaceFirst("(\"" + key + "\": *\")[^\"]*", "$1" + id);
        if (type.equals("organization.member-confirmed.v1")) {
            announce("organization.member-admitted.v1", id);
        }

        Topic.named(type.substring(0, type.indexOf('.')) + ".events").send(type, id.toString(), body);

        await().until(() -> database.count(left, id) == 1);
    }

    @Test
    void who_has_departed_is_no_member_any_more() throws IOException {
        var id = UUID.randomUUID();
        announce("organization.member-admitted.v1", id);
        announce("organization.member-departed.v1", id);

        await().until(() ->
                database.count("SELECT count(*) FROM member WHERE person_id = ? AND departed_on = '2012-02-01'", id)
                        == 1);
    }

    @Test
    void a_fact_that_does_not_concern_us_is_passed_over() throws IOException {
        var topic = Topic.named("organization.events");
        var branch = UUID.randomUUID();
        var group = UUID.randomUUID();

        topic.send("organization.unit-registered.v1", branch.toString(), example("organization.unit-registered.v1"));
        topic.send(
                "organization.party-group-established.v1",
                branch.toString(),
                example("organization.party-group-established.v1"));
        topic.send(
                "organization.organization-moved.v1",
                branch.toString(),
                "{\"organizationId\":\"%s\",\"name\":\"党小组\",\"kind\":\"PARTY_GROUP\"}".formatted(group));
        topic.send(
                "organization.branch-established.v1",
                branch.toString(),
                "{\"organizationId\":\"%s\",\"name\":\"后到\"}".formatted(branch));

        await().until(() -> database.count("SELECT count(*) FROM organization WHERE id = ?", branch) == 1);
        assertThat(database.count("SELECT count(*) FROM organization WHERE id = ?", group))
                .isZero();
        assertThat(Topic.named("organization.events.dead-letter").all())
                .noneMatch(record -> branch.toString().equals(record.key()));
    }

    private static void announce(String type, UUID person) throws IOException {
        var body = example(type).replaceFirst("(\"personId\": *\")[^\"]*", "$1" + person);
        Topic.named("organization.events").send(type, person.toString(), body);
    }

    private static String example(String type) throws IOException {
        try (var file = FeedTest.class.getResourceAsStream("/examples/" + type + ".example.json")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
