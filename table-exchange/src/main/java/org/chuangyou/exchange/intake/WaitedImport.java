package org.chuangyou.exchange.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.exchange.FindingTexts;
import org.chuangyou.exchange.Limit;
import org.chuangyou.exchange.Owners;

/** Carries an import out while its caller waits. */
@ApplicationScoped
class WaitedImport {

    /** It may have to wait for another one first. */
    private static final int SECONDS = 1_800;

    private final TableImport tables;
    private final Limit limit;
    private final ImportRuns runs;
    private final FindingTexts texts;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    WaitedImport(
            TableImport tables,
            Limit limit,
            ImportRuns runs,
            FindingTexts texts,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.tables = tables;
        this.limit = limit;
        this.runs = runs;
        this.texts = texts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Throws with the faults found, so that the transaction is undone. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    ImportView run(Map<String, Path> uploads, LocalDate asOf, boolean dryRun) {
        return take(uploads, asOf, dryRun);
    }

    /** As far as these tables and rows of these owners go. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    ImportView run(Map<String, Path> uploads, LocalDate asOf, boolean dryRun, Owners owners, Collection<String> names) {
        limit.to(owners, names);
        return take(uploads, asOf, dryRun);
    }

    private ImportView take(Map<String, Path> uploads, LocalDate asOf, boolean dryRun) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var began = clock.instant();
        var report = tables.run(uploads, asOf, Progress.NONE);
        if (report.isFaulty()) {
            throw ImportProblems.faulty(report, texts);
        }
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            runs.keepDone(id, began, caller.name(), asOf, report);
            audit.record("import-tables", id);
        }
        var rows = report.files().stream().mapToLong(file -> file.rows()).sum();
        return ImportView.of(
                new ImportRun(
                        id,
                        ImportState.DONE,
                        asOf,
                        dryRun,
                        caller.name(),
                        began,
                        began,
                        clock.instant(),
                        null,
                        rows,
                        rows,
                        report),
                texts);
    }
}
