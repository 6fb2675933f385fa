package org.chuangyou.organization.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a meeting's minutes (会议记录): a draft until adopted, then unchanged for good. */
@Entity
@Table(name = "meeting_minutes")
class Minutes {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private int number;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Resolution> resolutions = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> problems = List.of();

    private String reason;
    private LocalDate adoptedOn;
    private Instant recordedAt;

    protected Minutes() {}

    static Minutes draft(UUID meetingId, NewMinutes said, Instant at) {
        var minutes = new Minutes();
        minutes.id = UuidCreator.getTimeOrderedEpoch();
        minutes.meetingId = meetingId;
        minutes.number = 1;
        minutes.edit(said, at);
        return minutes;
    }

    void edit(NewMinutes said, Instant at) {
        text = said.text();
        resolutions = said.resolutions();
        problems = said.problems();
        recordedAt = at;
    }

    void adopt(LocalDate on) {
        adoptedOn = on;
    }

    /** The next version; this one stays as it was adopted. */
    Minutes corrected(NewCorrection correction, Instant at) {
        var next = draft(meetingId, correction.minutes(), at);
        next.number = number + 1;
        next.reason = correction.reason();
        next.adoptedOn = correction.adoptedOn();
        return next;
    }

    boolean isAdopted() {
        return adoptedOn != null;
    }

    LocalDate adoptedOn() {
        return adoptedOn;
    }

    int number() {
        return number;
    }

    MinutesView view() {
        return new MinutesView(number, text, resolutions, problems, reason, adoptedOn, recordedAt);
    }
}
