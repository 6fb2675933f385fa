package org.chuangyou.exchange.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.jboss.logging.Logger;

/** Carries imports out after their request was answered, one after the other. */
@ApplicationScoped
class BackgroundImports {

    private static final Logger LOG = Logger.getLogger(BackgroundImports.class);
    private static final int MOST_WAITING = 10;
    private static final int TWO_HOURS = (int) Duration.ofHours(2).toSeconds();

    private final TableImport tables;
    private final ImportRuns runs;
    private final UploadFolder uploads;
    private final Audit audit;
    private final Caller caller;
    private final AtomicInteger open = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(BackgroundImports::thread);
    private volatile boolean stopping;

    BackgroundImports(TableImport tables, ImportRuns runs, UploadFolder uploads, Audit audit, Caller caller) {
        this.tables = tables;
        this.runs = runs;
        this.uploads = uploads;
        this.audit = audit;
        this.caller = caller;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "imports");
        thread.setDaemon(true);
        thread.setContextClassLoader(BackgroundImports.class.getClassLoader());
        return thread;
    }

    /** Notes the import for the caller and begins it when those before it are through. */
    UUID add(Map<String, Path> files, LocalDate asOf, boolean dryRun) {
        if (open.get() >= MOST_WAITING) {
            throw ImportProblems.tooManyWaiting(MOST_WAITING);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var kept = uploads.keep(id, files);
        QuarkusTransaction.requiringNew().run(() -> {
            runs.keepWaiting(id, caller.name(), asOf, dryRun);
            audit.record("import-tables", id);
        });
        open.incrementAndGet();
        thread.execute(() -> carryOut(id, kept, asOf, dryRun));
        return id;
    }

    private void carryOut(UUID id, Map<String, Path> files, LocalDate asOf, boolean dryRun) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            var progress = new KeptProgress(id, files);
            QuarkusTransaction.requiringNew().timeout(TWO_HOURS).run(() -> {
                var report = tables.run(files, asOf, progress);
                if (report.isFaulty() || dryRun) {
                    throw new Undone(report);
                }
                runs.finished(id, ImportState.DONE, report);
            });
        } catch (Undone e) {
            finish(id, e.report.isFaulty() ? ImportState.FAULTY : ImportState.DONE, e.report);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The import %s was interrupted; nothing of it is kept", id);
            finish(id, ImportState.INTERRUPTED, null);
        } finally {
            open.decrementAndGet();
            uploads.remove(id);
            context.terminate();
        }
    }

    private void finish(UUID id, ImportState state, Report report) {
        try {
            QuarkusTransaction.requiringNew().run(() -> runs.finished(id, state, report));
        } catch (RuntimeException e) {
            LOG.warnf("The end of the import %s could not be noted: %s", id, e.getMessage());
        }
    }

    @Scheduled(every = "5s")
    void sayThatWeLive() {
        if (open.get() > 0) {
            QuarkusTransaction.requiringNew().run(runs::stillAlive);
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("An import is given up in the middle; nothing of it is kept");
        }
    }

    /** Ends the transaction of what is not to be kept. */
    private static final class Undone extends RuntimeException {
        private final transient Report report;

        Undone(Report report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    /** Writes how far the import is, beside its own transaction, which nobody else can see into. */
    private final class KeptProgress implements Progress {
        private static final long EVERY = 500_000_000;

        private final UUID id;
        private final Map<String, Path> files;
        private long told;

        KeptProgress(UUID id, Map<String, Path> files) {
            this.id = id;
            this.files = files;
        }

        @Override
        public void started() {
            tell(() -> runs.started(id, RowsOf.files(files)));
        }

        @Override
        public void at(String table, long rows) {
            if (System.nanoTime() - told > EVERY) {
                tell(() -> runs.at(id, table, rows));
                told = System.nanoTime();
            }
        }

        private void tell(Runnable news) {
            if (stopping) {
                throw new IllegalStateException("the service is stopping");
            }
            QuarkusTransaction.requiringNew().run(news);
        }
    }
}
