package org.chuangyou.organization.cadre;

import java.time.LocalDate;

/** What goes on step by step: each act has its place in the order and no step precedes the one before. */
interface Stepwise<A> {

    long version();

    /** The day of the step before: the next one cannot be earlier. */
    LocalDate lastStepOn();

    /** 409 when the act does not fit what has been done so far. */
    void require(A act);
}
