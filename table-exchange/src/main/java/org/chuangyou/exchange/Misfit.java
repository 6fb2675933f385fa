package org.chuangyou.exchange;

import java.util.Map;

/** A value is not what its column promises; the rule's text is {@code finding.<rule>}. */
final class Misfit extends Exception {

    private final String rule;
    private final transient Map<String, Object> details;

    Misfit(String rule, Map<String, Object> details) {
        super(rule, null, false, false); // there may be as many as there are cells
        this.rule = rule;
        this.details = details;
    }

    Misfit(String rule) {
        this(rule, Map.of());
    }

    String rule() {
        return rule;
    }

    Map<String, Object> details() {
        return details;
    }
}
