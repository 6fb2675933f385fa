package org.chuangyou.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** A certificate and a task of a sheet have no easier life than one that is signed, assessed or answered by requests. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CertificateSheetRulesTest {

    @Inject
    KeptSheets kept;

    @BeforeEach
    void as_newly_installed() {
        kept.empty();
    }

    @AfterEach
    void leave_nothing_behind() {
        kept.empty();
    }

    /** Each row is a table, what a hand could slip to, and the file, column and rule by which it is told. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            certificates | 2011-01-10,DY10001,2011-01-12,DY10011 | 2011-01-10,DY10013,2011-01-12,DY10011 | certificates | 签发单位签字人编号 | certificate-issuer-only
            certificates | 2011-01-12,DY10011 | 2011-01-12,DY10013 | certificates | 责任单位签字人编号 | certificate-receiver-only
            certificates | 2011-02-02,DY10014 | 2011-02-02,DY10015 | certificates | 责任单位签字人编号 | certificate-receiver-only
            certificates | DY10014,党建目标,2011,党员承诺书,2011-02-01,DY10011,2011-02-02,DY10014 | DY10011,党建目标,2011,党员承诺书,2011-02-01,DY10011,2011-02-02,DY10011 | certificates | 责任单位签字人编号 | certificate-both-sides
            certificates | ,ZB,DY10014 | ,ZB,DY10024 | certificates | 党员编号 | certificate-not-its-member
            certificates | ,SJ,,党建目标 | ,ZB2,,党建目标 | certificates | 签发单位签字人编号 | certificate-issuer-only
            certificates | 2011-01-10,DY10001,2011-01-12,DY10011 | ,,2011-01-12,DY10011 | certificates | 责任单位签字日期 | matter-status
            certificates | DY10011,2011-04-30 | DY10011,2011-01-11 | certificates | 评定日期 | before-other
            certificates | DY10011,2011-04-30,, | DY10011,2011-04-30,2011-04-30,调整 | certificates | 终止日期 | matter-status
            certificates | DY10011,2011-04-30 | DY10011, | certificate-targets | 评定结果 | result-without-assessment
            certificates | ZR-2,ZB,ZB,DY10014,党建目标 | ZR-2,ZB,ZB,DY10014,师德师风 | certificates | 签发单位编码 | certificate-level-missing
            certificate-targets | 部分完成,发展一名 | , | certificates | 评定日期 | assessment-incomplete
            certificate-targets | ZR-2,1 | ZR-2,2 | certificates | 责任书编码 | target-number-gap
            certificate-targets | 三月完成选举 | 电话13912345678 | certificate-targets | 评定依据 | identity-number
            tasks | 2011-01-10,2011年学校 | 2011-01-13,2011年学校 | tasks | 登记日期 | before-other
            tasks | 文件已废止 | 电话13912345678 | tasks | 收回理由 | identity-number
            task-items | RW-2,1 | RW-2,2 | tasks | 任务编码 | task-item-gap
            task-assignments | ZB1,RW-2,2011-02-12 | ZB1,RW-2,2011-03-12 | task-assignments | 分解日期 | task-withdrawn
            task-assignments | ZB1,RW-2,2011-02-12 | ZB1,RW-2,2011-02-11 | task-assignments | 分解日期 | day-too-early
            task-responses | ZB3,RW-1 | ZB3,RW-2 | task-responses | 任务编码 | task-not-assigned
            task-responses | ZB1,RW-1,2,是 | ZB1,RW-1,3,是 | task-responses | 任务编码 | task-item-not-found
            task-responses | ZB1,RW-1,2,是 | ZB1,RW-1,2,否 | task-responses | 是否与本组织有关 | task-response-contradicts
            task-responses | 2011-03-20,2011-03-21 | 2011-03-22,2011-03-21 | task-responses | 答复日期 | before-other
            """)
    void what_a_request_would_be_refused_for_is_named_and_nothing_is_stored(
            String table, String old, String slip, String file, String column, String rule) {
        FilledSheets.all()
                .replacing(table, old, slip)
                .upload()
                .statusCode(400)
                .body("errors.find { it.rule == '" + rule + "' }.file", is(file))
                .body("errors.find { it.rule == '" + rule + "' }.column", is(column))
                .body("errors.find { it.rule == '" + rule + "' }.mend", not(startsWith(rule)));

        assertThat(kept.state().values()).allMatch(List::isEmpty);
    }

    @Test
    void a_certificate_of_a_sheet_is_told_as_one_that_was_signed_by_requests() {
        FilledSheets.all().upload().statusCode(201);
        var certificate = kept.id("certificate", "ZR-1");

        Api.get(COUNTY_SECRETARY, "/matters/" + certificate + "/journal")
                .body("items.act", contains("DRAFT", "OFFER", "SIGN", "ASSESS"));
        assertThat(announced(certificate, 2))
                .containsExactly("pledge.certificate-signed.v1", "pledge.certificate-assessed.v1");
    }

    @Test
    void a_later_file_signs_what_was_offered() {
        FilledSheets.all().upload().statusCode(201);

        later("certificates", "2011-03-02,DY10001,,,", "2011-03-02,DY10001,2011-03-05,DY10021,");

        assertThat(announced(kept.id("certificate", "ZR-4"), 1)).containsExactly("pledge.certificate-signed.v1");
    }

    @Test
    void a_later_file_says_how_a_task_went_on() {
        FilledSheets.all().upload().statusCode(201);

        later("task-responses", "场地已定,,,2011-03-01", "场地已定,启用,2011-04-01,2011-04-02");

        Api.get(SECRETARY, "/tasks/" + kept.id("task", "RW-1") + "/items/1/responses/" + World.BRANCH)
                .body("doneOn", is("2011-04-01"));
        assertThat(announced(kept.id("task", "RW-1"), 2)).containsOnly("pledge.task-assigned.v1");
    }

    @Test
    void an_older_answer_does_not_take_the_place_of_a_newer_one() {
        FilledSheets.all().upload().statusCode(201);

        FilledSheets.all()
                .replacing("task-responses", "场地已定,,,2011-03-01", "场地未定,,,2011-02-01")
                .upload()
                .statusCode(400)
                .body("errors[0].rule", is("day-too-early"));
    }

    @Test
    void on_a_day_before_the_signature_a_certificate_is_told_as_offered() {
        FilledSheets.all().upload().statusCode(201);

        var then = new String(FilledSheets.read("/exports/certificates?asOf=2011-01-11"), UTF_8);

        assertThat(then).contains("2011-01-10,DY10001,,,,").doesNotContain("DY10011,2011-04-30", "ZR-2");
    }

    private static void later(String table, String old, String now) {
        FilledSheets.all()
                .replacing(table, old, now)
                .upload()
                .statusCode(201)
                .body("files.findAll { it.corrected == 1 }.file", contains(table));
    }

    private static List<String> announced(String id, int count) {
        return Topic.named("pledge.events").await(count, record -> record.key().equals(id)).stream()
                .map(Topic::type)
                .toList();
    }
}
