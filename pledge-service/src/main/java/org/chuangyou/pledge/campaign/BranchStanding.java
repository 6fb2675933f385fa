package org.chuangyou.pledge.campaign;

import java.time.YearMonth;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one organisation has come in a campaign. Counts with what they are counted of, and no rate: nothing to rank by. */
record BranchStanding(
        UUID organizationId,
        @Schema(examples = "ZZ-0012") String code,
        String organization,

        @Schema(description = "自己的方案：DRAFT 起草中、PUBLISHED 已公布、REVISING 修订中；没有的省略")
        String plan,

        Pledges pledges,
        Reports reports,

        @Schema(description = "已逾期、仍待审看或答复的留言，件") long commentsLate) {

    record Pledges(
            @Schema(description = "起草中或退回修改，项") long drafted,
            @Schema(description = "已提交审核、尚未公布，项") long inReview,
            @Schema(description = "已公布、尚未了结，项") long running,
            @Schema(description = "已报了结、尚未确认，项") long unconfirmed,
            @Schema(description = "已兑现，项") long fulfilled,
            @Schema(description = "部分兑现，项") long partlyFulfilled,
            @Schema(description = "未兑现并已说明，项") long unkept,
            @Schema(description = "撤回，项") long withdrawn) {}

    record Reports(
            @Schema(implementation = String.class, examples = "2011-05")
            YearMonth month,

            @Schema(description = "该月应报告的承诺，项：已报告的（包括此后了结的）和尚缺报告的")
            long expected,

            @Schema(description = "其中已报告的，项") long reported,

            @Schema(description = "进行中的承诺逾期未报的，各月合计，项次") long overdue) {}
}
