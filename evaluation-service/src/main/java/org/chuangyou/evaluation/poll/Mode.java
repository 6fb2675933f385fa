package org.chuangyou.evaluation.poll;

import java.util.List;

import org.chuangyou.evaluation.poll.Manifest.Phase;

/** Whether issuing and casting may go on at once. */
public enum Mode {
    /** The ballot is issued and cast in one go; weaker, because the moment of the one betrays the other. */
    ONE_SITTING(Phase.ISSUING_AND_CASTING),
    /** Issuing ends before casting begins. */
    STRICT(Phase.ISSUING, Phase.CASTING);

    private final List<Phase> phases;

    Mode(Phase... phases) {
        this.phases = List.of(phases);
    }

    public List<Phase> phases() {
        return phases;
    }
}
