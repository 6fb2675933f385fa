package org.chuangyou.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What an import has found: errors, which undo it, and warnings, which do not. All are counted, the first are kept. */
public final class Findings {

    /** Beyond these nobody reads on, and a file of faults alone must not fill the memory. */
    private static final int KEPT = 1_000;

    private static final int SHOWN_OF_VALUE = 100;

    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;

    /** A fault that undoes the import. The rule's text, {@code finding.<rule>}, may use the values. */
    public void error(String file, Integer row, String column, String value, String rule, Map<String, Object> values) {
        errorCount++;
        keep(errors, new Fault(file, row, column, cut(value), rule, values));
    }

    /** Does something by which a rule may refuse a whole, of no single row, and notes the refusal. */
    public void obeys(String file, String column, Runnable act) {
        try {
            act.run();
        } catch (HttpProblem e) {
            error(file, null, column, null, ruleOf(e), e.getParameters());
        }
    }

    static String ruleOf(HttpProblem refusal) {
        var type = refusal.getType() == null ? "" : refusal.getType().toString();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** Something against a general rule that a county may have reason for. */
    public void warning(
            String file, Integer row, String column, String value, String rule, Map<String, Object> values) {
        warningCount++;
        keep(warnings, new Fault(file, row, column, cut(value), rule, values));
    }

    public boolean haveErrors() {
        return errorCount > 0;
    }

    public long errorCount() {
        return errorCount;
    }

    public long warningCount() {
        return warningCount;
    }

    public List<Fault> errors() {
        return Collections.unmodifiableList(errors);
    }

    public List<Fault> warnings() {
        return Collections.unmodifiableList(warnings);
    }

    private static void keep(List<Fault> faults, Fault fault) {
        if (faults.size() < KEPT) {
            faults.add(fault);
        }
    }

    private static String cut(String value) {
        return value == null || value.length() <= SHOWN_OF_VALUE ? value : value.substring(0, SHOWN_OF_VALUE) + "…";
    }
}
