package org.chuangyou.organization.roster.intake;

import java.util.Collection;
import jakarta.ws.rs.core.Response.Status;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.roster.FindingTexts;

/** Why an import was refused. */
final class RosterProblems {

    private static final int RETRY_AFTER_SECONDS = 60;

    private RosterProblems() {}

    static HttpProblem faulty(Report report, FindingTexts texts) {
        return Refusal.invalid("faulty-roster")
                .with("count", report.errorCount())
                .with("errors", texts.of(report.errors()))
                .with("warnings", texts.of(report.warnings()))
                .with("unchecked", report.unchecked())
                .asException();
    }

    static HttpProblem noFile(Collection<String> names) {
        return Refusal.invalid("no-roster-file").with("files", names).asException();
    }

    static HttpProblem unknownFile(String given, Collection<String> names) {
        return Refusal.invalid("unknown-roster-file")
                .with("given", given)
                .with("files", names)
                .asException();
    }

    static HttpProblem badDate(String value) {
        return Refusal.invalid("bad-as-of").with("value", value).asException();
    }

    static HttpProblem tooManyWaiting(int most) {
        return Refusal.of(Status.TOO_MANY_REQUESTS, "imports-waiting")
                .with("most", most)
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .asException();
    }
}
