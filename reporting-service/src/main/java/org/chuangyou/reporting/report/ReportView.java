package org.chuangyou.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.deeds.Deeds;
import org.chuangyou.reporting.overview.Overview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report with the figures it was frozen with and the text that quotes them. */
@Schema(name = "Report", description = "报告：生成时的数据与文字，此后不再变动")
record ReportView(
        UUID id,
        ReportKind kind,
        UUID campaignId,
        UUID organizationId,
        String stage,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Instant madeAt,
        String title,
        Overview overview,
        CampaignFigures figures,

        @Schema(description = "服务群众的数据；早先生成的报告没有这一项", nullable = true)
        Deeds deeds,

        List<Passage> passages) {}
