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
                    description = "REPORT_DUE 应报进展、REPORT_OVERDUE 逾期未报、FULFILMENT_DUE 即将到期、FULFILMENT_OVERDUE 逾期未了结、"
                            + "TO_REVIEW 待审核、TO_PUBLISH 待公布、TO_MODERATE 留言待审看、TO_ANSWER 留言待答复")
            Matter matter,

            UUID pledgeId,
            UUID commentId,
            UUID organizationId,
            String pledger,
            @Schema(implementation = String.class) YearMonth month,
            LocalDate dueOn,
            @Schema(description = "在哪里办理") String href) {}
}
