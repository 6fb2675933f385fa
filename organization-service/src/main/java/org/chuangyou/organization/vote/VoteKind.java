package org.chuangyou.organization.vote;

import org.chuangyou.exchange.Labelled;

/** What is voted on. Each kind has denominators of its own: see {@link Denominators}. */
public enum VoteKind implements Labelled {
    RESOLUTION("决议"),
    ADMISSION("接收预备党员"),
    CONFIRMATION("预备党员转正"),
    ELECTION("选举"),
    /** 再次投票: between those whose equal votes left the last seat open. */
    RUN_OFF("再次投票");

    private final String label;

    VoteKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isAboutMembership() {
        return this == ADMISSION || this == CONFIRMATION;
    }

    boolean fillsSeats() {
        return this == ELECTION || this == RUN_OFF;
    }

    /** Which quorum it has: the end of the name of its texts. */
    String quorum() {
        return switch (this) {
            case RESOLUTION -> "resolution";
            case ADMISSION, CONFIRMATION -> "admission";
            case ELECTION, RUN_OFF -> "election";
        };
    }

    /** Which majority it needs: the end of the name of its texts. */
    String majority() {
        return this == RUN_OFF ? "run-off" : quorum();
    }
}
