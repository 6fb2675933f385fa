package org.chuangyou.pledge.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is overdue of a pledge and that nothing has settled since. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenFinding(
        UUID pledgeId,
        String pledger,
        UUID organizationId,
        String organization,

        @Schema(description = "PROGRESS_REPORT 月报、ITEM 承诺事项、FULFILMENT 兑现或说明")
        What what,

        @Schema(implementation = String.class, description = "哪个月的报告；其他没有", examples = "2011-05")
        YearMonth month,

        @Schema(description = "第几项，从 1 起；其他没有", examples = "2")
        Integer item,

        @Schema(description = "截止日") LocalDate dueOn,
        @Schema(description = "系统何时发现并通知") Instant foundAt) {

    enum What {
        PROGRESS_REPORT,
        ITEM,
        FULFILMENT
    }
}
