package org.chuangyou.organization.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chuangyou.chassis.web.Messages;

/** What an import has found: errors, which undo it, and warnings, which do not. */
public final class Findings {

    private final Messages messages;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    Findings(Messages messages) {
        this.messages = messages;
    }

    /** A fault that undoes the import. The rule's text, {@code roster.<rule>}, may use the values. */
    public void error(String file, Integer row, String column, String value, String rule, Map<String, Object> values) {
        errors.add(finding(file, row, column, value, rule, values));
    }

    /** Something against a general rule that a county may have reason for. */
    public void warning(
            String file, Integer row, String column, String value, String rule, Map<String, Object> values) {
        warnings.add(finding(file, row, column, value, rule, values));
    }

    public boolean haveErrors() {
        return !errors.isEmpty();
    }

    List<Finding> errors() {
        return Collections.unmodifiableList(errors);
    }

    List<Finding> warnings() {
        return Collections.unmodifiableList(warnings);
    }

    private Finding finding(
            String file, Integer row, String column, String value, String rule, Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("column", column);
        all.put("value", value);
        return new Finding(file, row, column, value, rule, messages.text("roster." + rule, all));
    }
}
