package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.chassis.web.PageRequest;

/** What a page of meetings starts before: they are listed by day, newest first. */
record MeetingKey(LocalDate day, UUID id) {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final MeetingKey NEWEST = new MeetingKey(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static MeetingKey of(PageRequest page) {
        return page.after(2, parts -> new MeetingKey(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1))))
                .orElse(NEWEST);
    }

    static List<?> of(Meeting meeting) {
        return List.of(meeting.day(), meeting.id());
    }
}
