package org.chuangyou.exchange.intake;

import java.util.List;

import org.chuangyou.exchange.Fault;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.Tally.Outcome;

/**
 * What an import did and found, as it is kept.
 *
 * @param unchecked the tables that wait until those before them are right
 */
record Report(
        List<Outcome> files,
        List<Fault> errors,
        long errorCount,
        List<Fault> warnings,
        long warningCount,
        List<String> unchecked) {

    static Report of(List<Outcome> files, Findings findings, List<String> unchecked) {
        return new Report(
                List.copyOf(files),
                List.copyOf(findings.errors()),
                findings.errorCount(),
                List.copyOf(findings.warnings()),
                findings.warningCount(),
                unchecked);
    }

    boolean isFaulty() {
        return errorCount > 0;
    }
}
