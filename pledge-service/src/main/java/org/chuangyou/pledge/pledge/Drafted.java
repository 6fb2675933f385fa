package org.chuangyou.pledge.pledge;

/** What became of a draft, and the version in which it stands now. */
public record Drafted(Outcome outcome, PledgeView view, long version) {

    public enum Outcome {
        CREATED,
        SAVED,
        UNCHANGED
    }
}
