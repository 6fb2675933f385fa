package org.chuangyou.organization.duty;

/** What is missing: still to be done, or too late. */
enum Missing {
    DUE,
    MISSED;

    boolean is(DutyState state) {
        return name().equals(state.name());
    }
}
