package org.chuangyou.organization.life;

import java.util.List;
import java.util.UUID;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a meeting is, what it is about, who speaks, who is invited and what can be read about it. */
@Embeddable
record Agenda(
        String place,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> topics,
        UUID lecturerId,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> invited,
        @JdbcTypeCode(SqlTypes.JSON) List<Attachment> attachments) {

    static Agenda of(DraftMeeting draft) {
        return new Agenda(
                draft.place(),
                draft.topics(),
                draft.lecturerId(),
                draft.invited().stream().sorted().toList(),
                draft.attachments());
    }
}
