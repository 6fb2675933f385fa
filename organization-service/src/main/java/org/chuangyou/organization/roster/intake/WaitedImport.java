package org.chuangyou.organization.roster.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.organization.roster.FindingTexts;

/** Carries an import out while its caller waits. */
@ApplicationScoped
class WaitedImport {

    /** It may have to wait for another one first. */
    private static final int SECONDS = 1_800;

    private final RosterImport rosters;
    private final ImportRuns runs;
    private final FindingTexts texts;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    WaitedImport(RosterImport rosters, ImportRuns runs, FindingTexts texts, Audit audit, Caller caller, Clock clock) {
        this.rosters = rosters;
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
        var id = UuidCreator.getTimeOrderedEpoch();
        var began = clock.instant();
        var report = rosters.run(uploads, asOf, Progress.NONE);
        if (report.isFaulty()) {
            throw RosterProblems.faulty(report, texts);
        }
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            runs.keepDone(id, began, caller.name(), asOf, report);
            audit.record("import-roster", id);
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
