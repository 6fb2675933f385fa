package org.chuangyou.organization.rule;

/** A rule as it holds in this county today. The basis is the county's document, or null where the national rule holds. */
public record Standard(Rule rule, int number, Effect effect, String basis) {

    public boolean allows(long found) {
        return rule.bound().allows(number, found);
    }

    /** The name of the number in messages: {@code least} or {@code most}. */
    public String word() {
        return rule.bound().word();
    }
}
