package org.chuangyou.evaluation.urn;

import org.chuangyou.evaluation.poll.Mode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes on in a poll now, so that a device that waits for casting need not show its ballot to find out. */
@Schema(name = "PollPhase", description = "投票目前的阶段")
record PhaseView(Now phase) {

    /** The phases of a manifest, and what comes after them. */
    @Schema(name = "PhaseNow")
    enum Now {
        ISSUING,
        CASTING,
        ISSUING_AND_CASTING,
        CLOSED
    }

    /** While a poll is being closed it takes no ballots and is not sealed yet: in strict mode that looks like issuing. */
    static PhaseView of(Mode mode, boolean casting, boolean sealed) {
        if (casting) {
            return new PhaseView(mode == Mode.STRICT ? Now.CASTING : Now.ISSUING_AND_CASTING);
        }
        return new PhaseView(mode == Mode.STRICT && !sealed ? Now.ISSUING : Now.CLOSED);
    }
}
