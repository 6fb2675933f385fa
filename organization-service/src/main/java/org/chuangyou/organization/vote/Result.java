package org.chuangyou.organization.vote;

import java.util.List;
import java.util.UUID;

/**
 * The count on which the tellers agree, and what it comes to.
 *
 * @param needed how many yes were needed
 * @param elected by votes, most first
 * @param tied with equal votes for the last seats
 * @param open seats that nobody has taken yet
 * @param seatsReducedBy the decision that gives the open seats up, or null
 */
record Result(
        Tally tally,
        int needed,
        Outcome outcome,
        List<UUID> elected,
        List<UUID> tied,
        int open,
        String seatsReducedBy) {

    boolean carried() {
        return outcome == Outcome.CARRIED;
    }

    Result reduced(String decision) {
        return new Result(tally, needed, outcome, elected, tied, open, decision);
    }
}
