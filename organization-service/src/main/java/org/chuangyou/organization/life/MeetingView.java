package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be read of a meeting by all who may read it; nobody's presence, only counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        UUID id,

        @Schema(description = "编码，导入导出表格中据此引用", examples = "HY-2011-001")
        String code,

        UUID organizationId,
        UUID partyGroupId,
        Set<Duty> duties,
        Audience audience,
        MeetingStatus status,
        LocalDate plannedOn,
        LocalDate heldOn,
        String place,
        List<String> topics,
        UUID lecturerId,
        Integer durationMinutes,
        @Schema(description = "应到、实到、请假、缺席；召开后才有") AttendanceCounts attendance,
        @Schema(description = "列席人数") int guests,
        String guestsNote,
        List<Attachment> attachments,
        List<Postponement> postponements,
        String cancelledBecause,
        @Schema(description = "讲课人；列表中不含") LecturerView lecturer,
        @Schema(description = "现行的会议记录；通过前仅任职人员可见，列表中不含") MinutesView minutes) {

    /** Lecturer and minutes may be null where they are not to be seen. */
    static MeetingView of(Meeting meeting, AttendanceCounts counts, LecturerView lecturer, MinutesView minutes) {
        var agenda = meeting.agenda();
        var account = meeting.account();
        return new MeetingView(
                meeting.id(),
                meeting.code(),
                meeting.organizationId(),
                meeting.partyGroupId(),
                meeting.duties(),
                meeting.audience(),
                meeting.status(),
                meeting.plannedOn(),
                account.heldOn(),
                agenda.place(),
                agenda.topics(),
                agenda.lecturerId(),
                account.durationMinutes(),
                meeting.status().isHeld() ? counts : null,
                account.guests(),
                account.guestsNote(),
                agenda.attachments(),
                meeting.postponements(),
                meeting.cancelledBecause(),
                lecturer,
                minutes);
    }
}
