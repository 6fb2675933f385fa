package org.chuangyou.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** What holds for what is entered one by one holds for the rows of a sheet, by the same rules. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SheetRulesTest {

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

    /** Each row is a table, what a hand could slip to, and the column and rule by which it is told. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            volunteer-teams      | DY10014,2010              | DY99998,2010              | 队长编号     | unknown-code
            volunteer-teams      | 2010-09-10,DY10011        | 2011-03-02,DY10011        | 登记日期     | before-other
            deeds                | FWD-1,党员奉献日            | FWD-9,党员奉献日            | 服务队编码    | unknown-code
            deeds                | DY10015;DY10014           | DY10015;DY10015           | 参加者编号    | constraint
            deeds                | DY10015;DY10014           | DY10015;DY99998           | 参加者编号    | unknown-code
            deeds                | ,3.5,                     | ,24.5,                    | 每人时长（小时） | constraint
            deeds                | 40,人,余                   | 40,人,                     | 受益面的限定   | filled-together
            deeds                | 看望老教师                  | 看望老教师13912345678       | 做了什么     | identity-number
            deeds                | 录入有误                    | ''                        | 撤销理由     | filled-together
            aid                  | 12345.5,元                 | 12345.5,公斤               | 捐助类别     | money-in-yuan
            aid                  | 12345.5,元                 | 1.5,万元                   | 数量的单位    | yuan-only
            aid                  | 捐物,化肥                   | 捐物,                      | 捐助类别     | goods-need-a-name
            aid                  | 捐款,,                     | 捐款,钱,                    | 品名       | money-is-no-thing
            aid                  | 12345.5                   | 0                         | 数量       | constraint
            aid                  | 2011-04-20                | 2011-06-20                | 捐助日期     | future-date
            pairings             | 八年级（2）班,7             | 八年级（2）班,              | 受帮扶者     | helped-incomplete
            pairings             | ,7,                       | ,1000,                    | 序号       | constraint
            pairings             | JD-1,ZB,DY10014           | JD-1,ZB,DY10024           | 帮扶人编号    | helper-of-another-organization
            pairings             | 家庭,家庭困难,,,,,示例村三组    | 新党员,,,,,DY99998,          | 帮扶人编号    | members-unknown
            pairings             | 2011-04-30,已脱困          | 2011-04-30,               | 结果如何     | filled-together
            pairing-contacts     | JD-2,2011-01-05           | JD-2,2011-05-01           | 联系日期     | matter-status
            pairing-contacts     | JD-2,2011-01-05           | JD-2,2010-08-01           | 联系日期     | day-too-early
            pairing-contacts     | JD-2,2011                 | JD-3,2011                 | 结对编码     | unknown-code
            counterparts         | 2009-09-01,2011-03-31     | 2009-09-01,2009-03-31     | 结束日期     | before-other
            counterpart-promises | DK-1,2                    | DK-1,3                    | 第几件      | promise-number-gap
            counterpart-promises | DK-1,2                    | DK-1,101                  | 第几件      | too-many-promises
            counterpart-promises | 2009-10-01,2010-10-31     | 2011-04-01,2011-10-31     | 承诺日期     | matter-status
            counterpart-promises | 2011-03-01,2011-12-31     | 2011-03-01,2011-02-28     | 期限       | day-too-early
            difficulties         | 列入采购,总务处              | 列入采购,                   | 由谁办      | constraint
            difficulties         | 已解决,屋面已修,             | 已解决,屋面已修,总务处         | 由谁办      | not-of-answer
            difficulties         | 2011-09-01,2011-03-10     | 2011-03-09,2011-03-10     | 期限       | day-too-early
            difficulties         | 2011-09-01,2011-03-10     | 2011-09-01,               | 答复日期     | missing
            difficulties         | 教室漏雨                    | 教室漏雨65010319700101123X  | 困难       | identity-number
            suggestion-rounds    | 2011-03-01,2011-06-30     | 2011-07-01,2011-06-30     | 截止日期     | round-reversed
            suggestion-rounds    | 2011-06-30,1              | 2011-06-30,101            | 推荐名额     | constraint
            suggestions          | JY-2,ZJ-1,2011-03-06      | JY-2,ZJ-1,2011-02-06      | 收到日期     | round-not-open
            suggestions          | 增开窗口,食堂窗口,,,,        | 增开窗口,,校务会,2011-04-01,, | 纳入的决策    | matter-status
            suggestions          | 增开窗口,食堂窗口,,,,        | 增开窗口,食堂窗口,,,SJ,       | 推荐给的组织编码 | send-up-quota
            suggestions          | 增开窗口,食堂窗口,,,,        | 增开窗口,食堂窗口,,,ZB,       | 推荐给的组织编码 | not-above
            suggestions          | 第六次会议,2011-04-01       | 第六次会议,2011-03-01       | 决策日期     | day-too-early
            """)
    void a_faulty_cell_is_named_and_nothing_is_stored(
            String table, String old, String slip, String column, String rule) {
        FilledSheets.all()
                .replacing(table, old, slip)
                .upload()
                .statusCode(400)
                .body("errors.find { it.rule == '" + rule + "' }.file", is(table))
                .body("errors.find { it.rule == '" + rule + "' }.column", is(column))
                .body("errors.find { it.rule == '" + rule + "' }.mend", not(startsWith(rule)));

        assertThat(kept.state().values()).allMatch(List::isEmpty);
    }

    /** Each row is a table and how a later file would overwrite what has been said. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            deeds                | 社区义务辅导     | 义务辅导       | stays
            deeds                | 录入有误        | 重复登记       | matter-status
            aid                  | 12345.5       | 12345        | stays
            pairings             | 已脱困         | 已搬走        | matter-status
            pairing-contacts     | DY10014       | DY10015      | stays
            counterpart-promises | 更换水泵一台     | 更换水泵两台    | promise-kept
            difficulties         | 屋面已修        | 屋面重修       | matter-status
            suggestions          | 校务会第六次会议  | 校务会第七次会议 | matter-status
            suggestions          | 已有规定        | 已另有规定      | matter-status
            difficulties         | 列入计划,列入采购,总务处,,,2011-09-01,2011-03-10 | 待办,,,,,, | stays
            pledges              | 均已及格        | 大多及格       | not-of-pledge-status
            pledges              | 已公布         | 已退回        | not-ahead
            pledge-items         | 每周两次        | 每周一次       | stays
            progress-reports     | 时间冲突        | 一切顺利       | stays
            """)
    void what_has_been_said_is_not_overwritten(String table, String said, String otherwise, String rule) {
        FilledSheets.all().upload().statusCode(201);
        var before = kept.state();

        FilledSheets.all()
                .replacing(table, said, otherwise)
                .upload()
                .statusCode(400)
                .body("errors[0].rule", is(rule));

        assertThat(kept.state()).isEqualTo(before);
    }

    @Test
    void every_bad_row_is_told_with_its_number_in_the_language_asked_for() {
        var sheets =
                FilledSheets.all().replacing("aid", "12345.5,元", "12345.5,公斤").replacing("aid", "捐物,化肥", "捐物,");

        sheets.upload()
                .statusCode(400)
                .body("errors.row", contains(2, 3))
                .body("errors.rule", contains("money-in-yuan", "goods-need-a-name"))
                .body("errors[0].mend", is("捐款的单位是元或万元，不是“公斤”；实物请登记为捐物。"));
        sheets.uploadInEnglish().body("errors[0].mend", startsWith("The unit of money is 元"));
    }
}
