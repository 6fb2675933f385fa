package org.chuangyou.organization.life;

import java.util.Collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 应到、实到、请假、缺席, always counted. */
record AttendanceCounts(
        @Schema(description = "应到", examples = "18") int expected,
        @Schema(description = "实到", examples = "16") int present,
        @Schema(description = "请假", examples = "1") int onLeave,
        @Schema(description = "缺席", examples = "1") int absent) {

    static final AttendanceCounts NONE = new AttendanceCounts(0, 0, 0, 0);

    static AttendanceCounts of(Collection<Attended> attended) {
        return new AttendanceCounts(
                attended.size(),
                count(attended, Presence.PRESENT),
                count(attended, Presence.ON_LEAVE),
                count(attended, Presence.ABSENT));
    }

    private static int count(Collection<Attended> attended, Presence presence) {
        return (int) attended.stream().filter(one -> one.is(presence)).count();
    }
}
