package org.chuangyou.organization.vote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AttendanceView(
        @Schema(description = "名册上有表决权的") int onRoll,
        @Schema(description = "不计算在应到之内的") int excluded,
        @Schema(description = "应到") int eligible,
        @Schema(description = "实到") int present,
        @Schema(description = "会前书面意见") int writtenOpinions,
        @Schema(description = "到会须不少于") int needed) {

    static AttendanceView of(Vote vote) {
        var attendance = vote.roll().attendance();
        return new AttendanceView(
                attendance.onRoll(),
                attendance.excluded(),
                attendance.eligible(),
                attendance.present(),
                attendance.written(),
                vote.denominators().toOpen());
    }
}
