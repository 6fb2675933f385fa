package org.chuangyou.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** A plan of a sheet is fixed and made public as one that comes by requests, and goes further by a later file, never back. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PlanSheetRulesTest {

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
            plans | HD-1,SJ, | HD-9,SJ, | plans | 活动编码 | unknown-code
            plans | 五比五争当,五个好 | 五比五争当, | plans | 公布日期 | plan-incomplete
            plans | 2011-01-18 | 2011-01-10 | plans | 公布日期 | masses-not-heard
            plans | 2011-03-01 | 2011-01-19 | plans | 修订公布日期 | before-other
            plans | 2011-03-01,按上级要求增加为民服务内容 | 2011-03-01, | plans | 修订理由 | filled-together
            plans | 争做满意教师 | 电话13912345678 | plans | 主题 | identity-number
            plan-hearings | HD-1,ZB,2 | HD-1,ZB,3 | plans | 组织编码 | plan-hearing-gap
            plan-hearings | 2011-01-12,240 | 2011-01-12,0 | plan-hearings | 人数 | constraint
            plan-hearings | HD-1,SJ,1 | HD-1,SJ,2 | plans | 组织编码 | plan-hearing-gap
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
    void a_later_file_publishes_a_draft() {
        FilledSheets.all().upload().statusCode(201);

        later("从我做起,,,,,,", "从我做起,党员先锋岗,五个好,二至三项,2011-05-01,,").statusCode(201);

        assertThat(csv()).contains("从我做起,党员先锋岗,五个好,二至三项,2011-05-01,,");
    }

    @Test
    void a_later_file_revises_a_plan_for_which_the_masses_were_heard_anew() {
        FilledSheets.all().upload().statusCode(201);

        later("争做满意教师,党员先锋岗,五个好,每名党员承诺二至三项,2011-01-20,2011-03-01,", "争做满意教师,党员先锋岗,五个好,每名党员承诺三项,2011-01-20,2011-05-01,")
                .statusCode(400)
                .body("errors[0].rule", is("masses-not-heard-anew"));
        with(
                        "plan-hearings",
                        "活动编码,组织编码,第几次,听取意见的形式,听取意见日期,人数,主要意见,采纳情况\nHD-1,ZB,3,座谈会,2011-04-01,20,承诺再实些,已写入\n",
                        FilledSheets.all().replacing("plans", "二至三项,2011-01-20,2011-03-01", "三项,2011-01-20,2011-05-01"))
                .statusCode(201);

        assertThat(csv()).contains("每名党员承诺三项,2011-01-20,2011-05-01");
    }

    @Test
    void the_words_of_a_public_plan_do_not_change_without_a_revision() {
        FilledSheets.all().upload().statusCode(201);

        later("争做满意教师", "争做更满意教师").statusCode(400).body("errors[0].rule", is("plan-stands"));
    }

    @Test
    void on_a_day_before_the_revision_the_first_text_is_told_as_public() {
        FilledSheets.all().upload().statusCode(201);

        var february = new String(FilledSheets.read("/exports/plans?asOf=2011-02-01"), UTF_8);

        assertThat(february).contains("2011-01-20,,").doesNotContain("2011-03-01");
    }

    private static ValidatableResponse later(String old, String now) {
        return FilledSheets.all().replacing("plans", old, now).only("plans").upload();
    }

    private static ValidatableResponse with(String table, String text, FilledSheets plans) {
        return plans.only("plans")
                .with(table, FilledSheets.local(text).getBytes(UTF_8))
                .upload();
    }

    private static String csv() {
        return new String(FilledSheets.read("/exports/plans"), UTF_8);
    }
}
