package org.chuangyou.exchange.sheet;

import java.util.Map;

/** A file cannot be read as what it claims to be; the rule's text is {@code finding.<rule>}. */
public final class Unreadable extends Exception {

    private final String rule;
    private final transient Map<String, Object> details;

    public Unreadable(String rule, Map<String, Object> details) {
        super(rule);
        this.rule = rule;
        this.details = details;
    }

    Unreadable(String rule) {
        this(rule, Map.of());
    }

    public String rule() {
        return rule;
    }

    public Map<String, Object> details() {
        return details;
    }
}
