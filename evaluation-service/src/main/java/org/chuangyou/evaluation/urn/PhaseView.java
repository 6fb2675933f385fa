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

    static PhaseView of(Mode mode, boolean casting, boolean ended) {
        if (ended) {
            return new PhaseView(Now.CLOSED);
        }
        if (mode == Mode.STRICT) {
            return new PhaseView(casting ? Now.CASTING : Now.ISSUING);
        }
        return new PhaseView(Now.ISSUING_AND_CASTING);
    }
}
