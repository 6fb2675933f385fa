package org.chuangyou.pledge.revision;

import java.util.Set;

import static org.chuangyou.pledge.revision.RevisionStatus.ACCEPTED;
import static org.chuangyou.pledge.revision.RevisionStatus.PROPOSED;
import static org.chuangyou.pledge.revision.RevisionStatus.RETURNED;

/** What is done with a revision, and in which statuses it can be. */
enum RevisionAct {
    MEND(PROPOSED, RETURNED),
    REVIEW(PROPOSED),
    /** The committee thinks again before it publishes. */
    RETURN(ACCEPTED),
    PUBLISH(ACCEPTED),
    DROP(PROPOSED, RETURNED, ACCEPTED);

    private final Set<RevisionStatus> from;

    RevisionAct(RevisionStatus... from) {
        this.from = Set.of(from);
    }

    Set<RevisionStatus> from() {
        return from;
    }
}
