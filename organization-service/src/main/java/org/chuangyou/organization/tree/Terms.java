package org.chuangyou.organization.tree;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.rule.Days;

/** The days between which an organisation's present committee holds office. */
@ApplicationScoped
class Terms {

    /** A term ends in the future as a rule; a century ahead is a slip of the pen. */
    private static final int YEARS_AHEAD = 20;

    private final Days days;

    Terms(Days days) {
        this.days = days;
    }

    /** Refuses a founding day that lies ahead, and a term that ends before it or beyond all expectation. */
    void require(LocalDate establishedOn, LocalDate termEndsOn) {
        days.notAhead("establishedOn", establishedOn);
        if (termEndsOn != null) {
            days.notBefore("termEndsOn", termEndsOn, "establishedOn", establishedOn);
            requireNear(termEndsOn);
        }
    }

    private void requireNear(LocalDate termEndsOn) {
        var latest = days.today().plusYears(YEARS_AHEAD);
        if (termEndsOn.isAfter(latest)) {
            throw TreeProblems.termTooFar(termEndsOn, latest);
        }
    }
}
