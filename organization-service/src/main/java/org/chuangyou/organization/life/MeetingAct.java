package org.chuangyou.organization.life;

import java.util.List;

import static org.chuangyou.organization.life.MeetingStatus.HELD;
import static org.chuangyou.organization.life.MeetingStatus.MINUTED;
import static org.chuangyou.organization.life.MeetingStatus.PLANNED;

/** What is done with a meeting, and in which statuses it can be. */
enum MeetingAct {
    EDIT(PLANNED, HELD),
    POSTPONE(PLANNED),
    CANCEL(PLANNED),
    /** Record that it was held, or mend what was recorded of it. */
    HOLD(PLANNED, HELD),
    DRAFT_MINUTES(HELD),
    ADOPT_MINUTES(HELD),
    CORRECT_MINUTES(MINUTED),
    RECORD_TEST(HELD, MINUTED);

    private final List<MeetingStatus> from;

    MeetingAct(MeetingStatus... from) {
        this.from = List.of(from);
    }

    List<MeetingStatus> from() {
        return from;
    }
}
