package org.chuangyou.reporting.report;

/** What a report is for. */
enum ReportKind {
    STAGE_SUMMARY
}
