package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Bulk;
import org.chuangyou.organization.event.MeetingHeld;

/** Meetings held and who came, as files bring them. */
@ApplicationScoped
class RollBook {

    private static final String HELD = """
            SELECT m.id, m.organization_id, m.held_on,
                   (SELECT string_agg(d.duty, ',' ORDER BY d.duty) FROM meeting_duty d WHERE d.meeting_id = m.id),
                   (SELECT count(*) FROM meeting_attendance a WHERE a.meeting_id = m.id),
                   (SELECT count(*) FROM meeting_attendance a WHERE a.meeting_id = m.id AND a.presence = 'PRESENT')
            FROM meeting m WHERE m.id = ANY (?) AND m.held_on IS NOT NULL
            """;

    private final Bulk bulk;
    private final Outbox outbox;

    RollBook(Bulk bulk, Outbox outbox) {
        this.bulk = bulk;
        this.outbox = outbox;
    }

    /** Whether attendance can be noted: it was held, and not before anybody who happened to come. */
    boolean isOpenFor(UUID meeting) {
        var sql = "SELECT 1 FROM meeting WHERE id = ? AND held_on IS NOT NULL AND audience <> 'OPEN'";
        return !bulk.find(sql, row -> true, meeting).isEmpty();
    }

    /** Announces the meetings with the attendance as it now stands. */
    void announce(Collection<UUID> meetings) {
        outbox.addAll(bulk.find(
                HELD,
                row -> new MeetingHeld(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        List.of(row.getString(4).split(",")),
                        row.getObject(3, LocalDate.class),
                        row.getInt(5),
                        row.getInt(6)),
                (Object) meetings.toArray()));
    }
}
