package org.chuangyou.pledge.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.pledge.pledge.PledgeKind;
import org.chuangyou.pledge.progress.ProgressState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The frozen text: of each pledge that was public by the month's last day, in a campaign that was not closed before the
 * month, what was promised and how it stood on that day. Of reports, those known when the snapshot was made.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SnapshotDocument(
        UUID id,
        UUID organizationId,
        String organization,

        @Schema(implementation = String.class, examples = "2011-05")
        YearMonth month,

        @Schema(description = "月末：各项承诺在这一天的状况") LocalDate asOf,
        Instant madeAt,
        @Schema(description = "更正的是哪一份") UUID restates,
        @Schema(description = "为何更正") String reason,
        List<Promised> pledges) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Promised(
            UUID id,
            UUID campaignId,
            PledgeKind kind,
            String pledger,

            @Schema(description = "月末的状态；END_REPORTED 为已报告了结、当时党组织尚未确认")
            String status,

            @Schema(description = "月末的状态，中文；早先的快照没有", examples = "已报告了结，待党组织确认")
            String statusLabel,

            LocalDate publishedOn,
            LocalDate dueOn,
            @Schema(description = "月末前已确认的了结的日期") LocalDate endedOn,
            List<Item> items,
            @Schema(description = "截至该月最近一次进展") Progress progress) {}

    /** Of an item no more than this is frozen; what a version keeps beside it is passed over. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String text, String aim, LocalDate dueOn) {}

    record Progress(@Schema(implementation = String.class) YearMonth month, ProgressState state, String text) {}
}
