package org.chuangyou.organization.life;

/** How far a meeting has come. */
enum MeetingStatus {
    /** It can still be edited, postponed and cancelled. */
    PLANNED,
    /** It has taken place; what was recorded can be mended and its minutes drafted. */
    HELD,
    /** Its minutes are adopted; from now on they are only corrected by a further version. */
    MINUTED,
    /** It does not take place. */
    CANCELLED;

    boolean isHeld() {
        return this == HELD || this == MINUTED;
    }
}
