package org.chuangyou.organization.rule;

/** Whether a rule's number is the least or the most that is allowed. */
enum Bound {
    LEAST,
    MOST;

    boolean allows(int number, long found) {
        return this == LEAST ? found >= number : found <= number;
    }

    /** Whether one number asks at least as much as another. */
    boolean isAsStrict(int number, int other) {
        return allows(other, number);
    }

    /** The name of the number in messages. */
    String word() {
        return this == LEAST ? "least" : "most";
    }
}
