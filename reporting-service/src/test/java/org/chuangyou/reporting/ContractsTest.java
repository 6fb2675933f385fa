package org.chuangyou.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Contracts;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.reporting.given.Announcements;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ContractsTest {

    /** What this service reads, each after what its producer tells before it. */
    private static final List<String> READ = List.of(
            "organization.committee-established.v1",
            "organization.committee-corrected.v1",
            "organization.branch-established.v1",
            "organization.branch-corrected.v1",
            "organization.organization-renamed.v1",
            "organization.organization-moved.v1",
            "organization.organization-reorganized.v1",
            "organization.organization-dissolved.v1",
            "organization.unit-registered.v1",
            "organization.unit-corrected.v1",
            "organization.unit-closed.v1",
            "organization.unit-figures-reported.v1",
            "organization.youth-figures-reported.v1",
            "organization.member-admitted.v1",
            "organization.member-corrected.v1",
            "organization.member-transferred.v1",
            "organization.member-confirmed.v1",
            "organization.member-departed.v1",
            "organization.post-assumed.v1",
            "organization.post-corrected.v1",
            "organization.post-relinquished.v1",
            "pledge.campaign-opened.v1",
            "pledge.campaign-prolonged.v1",
            "pledge.campaign-rescheduled.v1",
            "pledge.campaign-closed.v1",
            "pledge.plan-published.v1",
            "pledge.plan-revised.v1",
            "pledge.pledge-published.v1",
            "pledge.progress-reported.v1",
            "pledge.pledge-overdue.v1",
            "pledge.comment-answered.v1",
            "pledge.pledge-fulfilled.v1",
            "pledge.pledge-handed-over.v1",
            "pledge.pledge-partly-fulfilled.v1",
            "pledge.pledge-revised.v1",
            "pledge.pledge-unkept.v1",
            "pledge.pledge-withdrawn.v1",
            "pledge.end-annulled.v1",
            "pledge.pledge-rated.v1",
            "pledge.pledge-checked.v1",
            "pledge.pledge-item-overdue.v1",
            "pledge.comment-overdue.v1",
            "pledge.pairing-agreed.v1",
            "pledge.pairing-ended.v1",
            "pledge.deed-recorded.v1",
            "pledge.aid-given.v1",
            "pledge.record-withdrawn.v1",
            "pledge.counterpart-linked.v1",
            "pledge.counterpart-promised.v1",
            "pledge.counterpart-promise-kept.v1",
            "pledge.counterpart-ended.v1",
            "pledge.difficulty-raised.v1",
            "pledge.difficulty-answered.v1",
            "pledge.suggestion-received.v1",
            "pledge.suggestion-decided.v1",
            "pledge.task-assigned.v1",
            "pledge.task-answered.v1",
            "pledge.task-withdrawn.v1",
            "pledge.certificate-signed.v1",
            "pledge.certificate-assessed.v1",
            "pledge.certificate-ended.v1",
            "evaluation.evaluation-opened.v1",
            "evaluation.evaluation-closed.v1",
            "evaluation.evaluation-published.v1");

    @Inject
    Announcements announcements;

    @Inject
    Database database;

    @Test
    void the_document_in_git_is_the_one_served() throws IOException {
        Contracts.openApiIsTheServedOne();
    }

    @Test
    void what_the_producers_promise_can_be_read_and_has_its_effect() throws IOException {
        var asyncApi = Files.readString(Path.of("src/main/contracts/asyncapi.yaml"));
        READ.forEach(type -> {
            assertThat(asyncApi).contains(type);
            announcements.send(type, key(type), example(type));
        });

        announcements.settle();

        assertThat(count("organization WHERE id::text IN (%s)", "010", "011")).isEqualTo(2);
        assertThat(count("organization WHERE dissolved_on = '2012-06-01' AND id::text IN (%s)", "011"))
                .isOne();
        assertThat(count("unit JOIN unit_figures ON unit_id = id WHERE id::text IN (%s)", "001"))
                .isOne();
        assertThat(count("unit WHERE closed_on IS NOT NULL AND id::text IN (%s)", "001"))
                .isOne();
        assertThat(count("youth_figures WHERE unit_id::text IN (%s)", "001")).isOne();
        assertThat(count("member WHERE departed_on = '2012-02-01' AND standing = 'FULL' AND id::text IN (%s)", "021"))
                .isOne();
        assertThat(count("member WHERE organization_id::text LIKE '%%012' AND id::text IN (%s)", "021"))
                .isOne();
        assertThat(count("post WHERE relinquished_on IS NOT NULL AND id::text IN (%s)", "031"))
                .isOne();
        assertThat(count("campaign WHERE closed_on IS NOT NULL AND ends_on = '2013-06-30' AND id::text IN (%s)", "101"))
                .isOne();
        assertThat(count("plan WHERE id::text IN (%s)", "111")).isOne();
        assertThat(count("pledge_fact WHERE pledge_id::text IN (%s)", "121")).isEqualTo(15);
        assertThat(count(
                        "pairing WHERE started_on = '2011-03-01' AND ended_on = '2011-05-10' AND id::text IN (%s)",
                        "301"))
                .isOne();
        assertThat(count(
                        "deed WHERE participants = 12 AND beneficiaries_qualifier = 'ODD' AND id::text IN (%s)", "302"))
                .isOne();
        assertThat(count("aid WHERE amount = 5000000 AND withdrawn_on = '2011-05-10' AND id::text IN (%s)", "303"))
                .isOne();
        assertThat(count(
                        "counterpart WHERE linked_on = '2010-09-01' AND ended_on = '2011-12-20' AND id::text IN (%s)",
                        "304"))
                .isOne();
        assertThat(count(
                        "counterpart_promise WHERE due_on = '2011-10-31' AND kept_on = '2011-05-06'"
                                + " AND counterpart_id::text IN (%s)",
                        "304"))
                .isOne();
        assertThat(count("difficulty WHERE raised_on = '2011-05-04' AND status = 'SOLVED' AND id::text IN (%s)", "305"))
                .isOne();
        assertThat(count("suggestion WHERE selected AND adopted AND NOT sent_up AND id::text IN (%s)", "306"))
                .isOne();
        assertThat(count(
                        "task_assignment WHERE issued_on = '2011-05-03' AND items = 8 AND task_id::text IN (%s)",
                        "308"))
                .isOne();
        assertThat(count("task_response WHERE applies AND done_on = '2011-05-09' AND task_id::text IN (%s)", "308"))
                .isOne();
        assertThat(count("task_withdrawal WHERE withdrawn_on = '2011-06-10' AND task_id::text IN (%s)", "501"))
                .isOne();
        assertThat(count("certificate WHERE met = 1 AND ended_on = '2011-03-01' AND id::text IN (%s)", "171"))
                .isOne();
        assertThat(count("evaluation WHERE published_on IS NOT NULL AND id::text IN (%s)", "201"))
                .isOne();
        assertThat(count("evaluation_group WHERE evaluation_id::text IN (%s)", "201"))
                .isEqualTo(2);
        assertThat(count("evaluation_group WHERE paper_returned = 8 AND evaluation_id::text IN (%s)", "201"))
                .isOne();
        assertThat(count("evaluation_subject WHERE paper_numerator = 31 AND evaluation_id::text IN (%s)", "201"))
                .isOne();
        assertThat(count("evaluation_subject WHERE evaluation_id::text IN (%s)", "201"))
                .isEqualTo(2);
    }

    private long count(String of, String... ends) {
        var ids = Stream.of(ends)
                .map(end -> "'0197c0de-0000-7000-8000-000000000" + end + "'")
                .toList();
        return database.count("SELECT count(*) FROM " + of.formatted(String.join(",", ids)));
    }

    /** One key for the facts of one kind of thing keeps them in the order they are told in. */
    private static String key(String type) {
        return type.substring(0, type.indexOf('-'));
    }

    private static String example(String type) {
        try (var in = ContractsTest.class.getResourceAsStream("/examples/" + type + ".example.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
