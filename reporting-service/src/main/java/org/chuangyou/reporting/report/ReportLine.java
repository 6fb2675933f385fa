package org.chuangyou.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report in a list. */
@Schema(description = "报告列表中的一行")
record ReportLine(
        UUID id,
        ReportKind kind,
        UUID campaignId,
        UUID organizationId,
        String stage,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Instant madeAt) {}
