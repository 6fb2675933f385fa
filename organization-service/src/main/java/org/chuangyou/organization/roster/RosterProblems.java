package org.chuangyou.organization.roster;

import java.util.Collection;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why an import was refused. */
final class RosterProblems {

    /** Beyond these nobody reads on; the count says how many there are. */
    private static final int SHOWN = 100;

    private RosterProblems() {}

    /** @param unchecked the files that wait until those before them are right */
    static HttpProblem faulty(Findings findings, List<String> unchecked) {
        var errors = findings.errors();
        List<Finding> shown = errors.subList(0, Math.min(SHOWN, errors.size()));
        return Refusal.invalid("faulty-roster")
                .with("count", errors.size())
                .with("errors", shown)
                .with("warnings", findings.warnings())
                .with("unchecked", unchecked)
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
}
