package org.chuangyou.organization.vote;

import org.chuangyou.exchange.Labelled;

/** What a count comes to. */
enum Outcome implements Labelled {
    CARRIED("通过"),
    NOT_CARRIED("未通过"),
    /** Every seat is filled. */
    FILLED("选出应选名额"),
    /** Equal votes for the last seat: those tied stand again. */
    TIED("得票相等，须再次投票"),
    /** Fewer passed than there are seats: another election, or fewer seats. */
    SHORT("当选人少于应选名额");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
