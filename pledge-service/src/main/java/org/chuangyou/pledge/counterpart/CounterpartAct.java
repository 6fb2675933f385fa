package org.chuangyou.pledge.counterpart;

import java.util.Set;

import org.chuangyou.pledge.matter.MatterAct;

import static org.chuangyou.pledge.counterpart.CounterpartStatus.LINKED;

/** What is done with a counterpart, and in which status it can be. */
enum CounterpartAct implements MatterAct<CounterpartStatus> {
    /** The beginning; it has no status before it. */
    LINK(),
    PROMISE(LINKED),
    KEEP(LINKED),
    END(LINKED);

    private final Set<CounterpartStatus> from;

    CounterpartAct(CounterpartStatus... from) {
        this.from = Set.of(from);
    }

    @Override
    public Set<CounterpartStatus> from() {
        return from;
    }
}
