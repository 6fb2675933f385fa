package org.chuangyou.pledge.digest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that waits for the caller, most urgent first. */
record DigestView(
        LocalDate day,

        @Schema(description = "每类几件，全部计入") Map<Matter, Long> counts,

        @Schema(description = "至多 200 件，最急的在前") List<Entry> entries) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @Schema(
                    description =
                            "REPORT_DUE 应报进展、REPORT_OVERDUE 逾期未报、FULFILMENT_DUE 即将到期、FULFILMENT_OVERDUE 逾期未了结、"
                                    + "ITEM_OVERDUE 有事项逾期未完成、PROBLEM_TO_PUT_RIGHT 督查发现的问题待整改、PROBLEM_TO_CHECK 整改到期待复查、"
                                    + "PLEDGE_LEFT 已无人履行待撤回、"
                                    + "TO_REVIEW 待审核、TO_PUBLISH 待公布、TO_MEND 退回待修改、END_TO_CONFIRM 了结待确认、END_TO_ANSWER 党组织代为说明，期满前可提出异议，REVISION_… 修订的同样三步；"
                                    + "TO_MODERATE 留言待审看、TO_ANSWER 留言待答复、PLAN_TO_TELL 列入计划的到期待再答复；"
                                    + "CERTIFICATE_TO_SIGN 责任书待签字、CERTIFICATE_TO_ASSESS 责任书待评定；"
                                    + "TASK_DUE 任务即将到期、TASK_OVERDUE 任务逾期；DIFFICULTY_TO_ANSWER 困难待答复、DIFFICULTY_DUE 困难到期未办；"
                                    + "SUGGESTION_TO_DECIDE 建议待决定、SUGGESTION_SENT_UP 下级推荐待答复；AID_TO_CONFIRM 捐助登记待审看；PROMISE_DUE 对口帮扶的承诺到期")
            Matter matter,

            UUID pledgeId,
            UUID commentId,

            @Schema(description = "责任书、任务、困难、建议、对口帮扶对象或督查发现的问题")
            UUID subjectId,

            @Schema(description = "任务或承诺的第几项，从 1 起") Integer number,
            UUID organizationId,
            String pledger,
            @Schema(implementation = String.class) YearMonth month,
            LocalDate dueOn,
            @Schema(description = "在哪里办理") String href) {}
}
