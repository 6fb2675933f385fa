package org.chuangyou.exchange.archive;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.exchange.FindingTexts;
import org.chuangyou.exchange.Findings;

/** Why an archive was not written or not restored. */
final class ArchiveProblems {

    private ArchiveProblems() {}

    static HttpProblem noFile() {
        return Refusal.invalid("no-archive-file").asException();
    }

    static HttpProblem needsEmptyService(List<Rows> tables) {
        return Refusal.conflict("archive-needs-empty-service")
                .with("tables", tables)
                .asException();
    }

    static HttpProblem needsCsv(String table) {
        return Refusal.conflict("archive-needs-csv").with("table", table).asException();
    }

    static HttpProblem faulty(Findings findings, FindingTexts texts) {
        return Refusal.invalid("faulty-archive")
                .with("count", findings.errorCount())
                .with(
                        "errors",
                        texts.of(findings.errors()).stream()
                                .map(ArchiveFault::of)
                                .toList())
                .asException();
    }
}
