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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** A pledge of a sheet has no easier life than one that is made, reviewed, published and ended by requests. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class PledgeSheetRulesTest {

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
            pledges | CN-1,HD-1 | CN-1,HD-9 | pledges | 活动编码 | unknown-code
            pledges | CN-1,HD-1,ZB,普通党员,DY10014 | CN-1,HD-1,ZB,普通党员, | pledges | 承诺人编号 | pledger-of-kind
            pledges | CN-2,HD-1,ZB,党组织, | CN-2,HD-1,ZB,党组织,DY10011 | pledges | 承诺人编号 | pledger-of-kind
            pledges | CN-3,HD-1,ZB,普通党员,DY10015 | CN-3,HD-1,ZB,普通党员,DY10014 | pledges | 起草人编号 | pledger-only
            pledges | DY10014,DY10014,DY10013,,2011-02-01 | DY10014,DY10014,DY10014,,2011-02-01 | pledges | 承诺状态 | committee-only
            pledges | DY10011,DY10011,DY10001 | DY10011,DY10011,DY10011 | pledges | 承诺状态 | own-pledge
            pledges | CN-3,HD-1,ZB,普通党员 | CN-3,HD-1,ZB,领导干部 | pledges | 承诺人编号 | not-a-leader
            pledges | 部分兑现,DY10011 | 部分兑现,DY10014 | pledges | 起草人编号 | not-its-secretary
            pledges | 部分兑现,DY10011,DY10011 | 部分兑现,DY10011,DY10013 | pledges | 提交人编号 | not-its-secretary
            pledges | DY10014,DY10014,DY10013,,2011-02-01 | DY10014,DY10014,,,2011-02-01 | pledges | 审核人编号 | missing
            pledges | 公开栏;校园网络,校门口 | 公开栏;校园网络, | pledges | 公布地点 | constraint
            pledges | 办公楼,,2011-05-02 | 办公楼,,2011-01-02 | pledges | 了结日期 | before-other
            pledges | 家长会,2011-04-28 | , | pledges | 承诺状态 | reason-not-told
            pledges | 家长会,2011-04-28 | 家长会,2011-05-04 | pledges | 承诺状态 | told-outside
            pledge-items | 是,否,是,请写书目 | 是,否,是, | pledges | 承诺状态 | return-needs-reason
            pledges | 已退回 | 已通过审核 | pledges | 承诺状态 | status-unlike-review
            pledges | 已通过审核 | 已提交 | pledges | 审核人编号 | not-of-pledge-status
            pledges | 未兑现,DY10015 | 已公布,DY10015 | pledges | 了结日期 | not-of-pledge-status
            pledges | 未完成,,,2011-05-04 | 未完成,,,2011-05-01 | pledges | 确认了结日期 | before-other
            pledges | 校刊第三期,,,,,,,,, | 校刊第三期,,,,,,,,,2011-05-04 | pledges | 确认了结日期 | not-of-pledge-status
            pledges | 均已及格 | 电话13912345678 | pledges | 做了什么 | identity-number
            pledge-items | CN-1,2 | CN-1,3 | pledges | 承诺编码 | item-number-gap
            pledge-items | CN-7,1 | CN-8,2 | pledges | 承诺编码 | item-number-gap
            pledge-items | 2011-06-30,,,,,,是,是,是,,, | 2012-01-01,,,,,,是,是,是,,, | pledges | 活动编码 | due-outside-campaign
            pledge-items | 全校可听,2011-06-30,,,,,,是 | 全校可听,2011-06-30,,,,,, | pledge-items | 选得准 | constraint
            pledge-items | 注意安全,否 | 注意安全,是 | pledges | 承诺状态 | not-partial
            pledge-items | 每月两户,2011-04-30,,,,,,是,是,是,,, | 每月两户,2011-04-30,,,,,,是,是,是,,是, | pledge-items | 是否兑现 | not-of-pledge-status
            pledge-items | 2011-04-30,,,,,,是,是,是,,, | 2011-04-30,,,,六个一,1,是,是,是,,, | pledges | 活动编码 | carrier-item-not-of-campaign
            pledge-hearings | CN-2,1,座谈会,2011-01-15 | CN-2,3,座谈会,2011-01-15 | pledges | 承诺编码 | hearing-number-gap
            pledge-hearings | 2011-01-15,32 | 2011-01-15,0 | pledge-hearings | 人数 | constraint
            pledges | CN-6,HD-1,ZB,领导班子,,,,,,已撤回,DY10012,,,,,,,,2011-03-01,,,,另行承诺,, | CN-6,HD-1,ZB,领导班子,,,,,,已提交,DY10012,DY10012,,,,,,,,,,,,, | pledges | 承诺状态 | pledge-masses-not-heard
            progress-reports | CN-1,2011-02 | CN-1,2011-01 | progress-reports | 月份 | month-before-publication
            progress-reports | CN-1,2011-02 | CN-1,2011-04 | progress-reports | 月份 | month-to-come
            progress-reports | CN-1,2011-02 | CN-1,2011年 | progress-reports | 月份 | month-format
            progress-reports | CN-1,2011-02 | CN-8,2011-02 | progress-reports | 承诺编码 | pledge-status
            item-progress | CN-1,2011-03,2 | CN-1,2011-03,3 | item-progress | 第几项 | report-items-not-of-pledge
            item-progress | CN-1,2011-03,2 | CN-5,2011-04,1 | item-progress | 月份 | progress-report-not-found
            item-progress | 2,名,准确 | 2,人,准确 | item-progress | 第几项 | reached-other-unit
            progress-reports | DY10014,2011-04-03 | DY10014,2011-04-21 | progress-reports | 报告日期 | reported-outside-term
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
}
