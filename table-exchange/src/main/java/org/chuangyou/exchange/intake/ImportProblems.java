package org.chuangyou.exchange.intake;

import java.util.Collection;
import jakarta.ws.rs.core.Response.Status;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.exchange.FindingTexts;

/** Why an import was refused. */
final class ImportProblems {

    private static final int RETRY_AFTER_SECONDS = 60;

    private ImportProblems() {}

    static HttpProblem faulty(Report report, FindingTexts texts) {
        return Refusal.invalid("faulty-import")
                .with("count", report.errorCount())
                .with("errors", texts.of(report.errors()))
                .with("warnings", texts.of(report.warnings()))
                .with("unchecked", report.unchecked())
                .asException();
    }

    static HttpProblem noFile(Collection<String> names) {
        return Refusal.invalid("no-import-file").with("files", names).asException();
    }

    static HttpProblem unknownFile(String given, Collection<String> names) {
        return Refusal.invalid("unknown-import-file")
                .with("given", given)
                .with("files", names)
                .asException();
    }

    static HttpProblem tooManyWaiting(int most) {
        return Refusal.of(Status.TOO_MANY_REQUESTS, "imports-waiting")
                .with("most", most)
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .asException();
    }
}
