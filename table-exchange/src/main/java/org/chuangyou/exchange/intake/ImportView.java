package org.chuangyou.exchange.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.exchange.Finding;
import org.chuangyou.exchange.FindingTexts;
import org.chuangyou.exchange.Tally.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import: how far it is and, in the end, what it did table by table, and what in it is wrong or worth a look. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        ImportState state,
        LocalDate asOf,
        boolean dryRun,
        String actor,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,

        @Schema(description = "正在读取的表", examples = "members")
        String table,

        @Schema(description = "已处理的行数", examples = "42000") long rowsDone,

        @Schema(description = "文件共有多少行；文件未说明时没有此项", examples = "100000")
        Long rows,

        @Schema(description = "每张表：行数、新增、更正、未变") List<Outcome> files,

        @Schema(description = "错误总数；errors 最多列出 1000 处") Long errorCount,
        List<Finding> errors,
        Long warningCount,
        List<Finding> warnings,

        @Schema(description = "因前面的表有误而未检查的表") List<String> unchecked) {

    /** @param texts null where findings are not asked for */
    static ImportView of(ImportRun run, FindingTexts texts) {
        var report = run.report();
        var isFaulty = report != null && report.isFaulty();
        var inFull = report != null && texts != null;
        return new ImportView(
                run.id(),
                run.state(),
                run.asOf(),
                run.dryRun(),
                run.actor(),
                run.at(),
                run.startedAt(),
                run.finishedAt(),
                run.table(),
                run.rowsDone(),
                run.rows(),
                report == null ? null : report.files(),
                isFaulty ? report.errorCount() : null,
                inFull && isFaulty ? texts.of(report.errors()) : null,
                report == null ? null : report.warningCount(),
                inFull ? texts.of(report.warnings()) : null,
                isFaulty ? report.unchecked() : null);
    }
}
