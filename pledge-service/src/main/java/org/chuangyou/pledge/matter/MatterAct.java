package org.chuangyou.pledge.matter;

import java.util.Set;

/** What is done with a matter of one kind; implemented by that kind's enum of acts. */
public interface MatterAct<S extends Enum<S>> {

    /** The statuses in which it can be done. */
    Set<S> from();

    default void require(S status) {
        if (!from().contains(status)) {
            throw MatterProblems.notNow(this, status, from().stream().sorted().toList());
        }
    }
}
