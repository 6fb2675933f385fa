package org.chuangyou.organization.vote;

import java.util.function.Function;

/** The figures of a count about the ballots and a question. */
enum Figure {
    ISSUED(Tally::issued),
    RETURNED(Tally::returned),
    VALID(Tally::valid),
    INVALID(Tally::invalid),
    ABSTAINING(Tally::abstaining),
    YES(Tally::yes),
    NO(Tally::no),
    /** Of one candidate; the three after YES and NO are told apart by the person. */
    ABSTAIN(tally -> null);

    private final Function<Tally, Integer> in;

    Figure(Function<Tally, Integer> in) {
        this.in = in;
    }

    Integer in(Tally tally) {
        return in.apply(tally);
    }
}
