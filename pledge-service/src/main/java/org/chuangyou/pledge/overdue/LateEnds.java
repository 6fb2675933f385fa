package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Event;

/** Ends that wait for a second person's word beyond their limit; what the committee said holds by itself, unopposed. */
final class LateEnds implements Overdue {

    @Override
    public String unnoticed() {
        return """
            FROM waiting_end o
            WHERE NOT o.unopposed AND o.due_on < :today AND NOT EXISTS (SELECT FROM late_end l
                WHERE l.pledge_id = o.pledge_id AND l.due_on = o.due_on)""";
    }

    @Override
    public String keeping() {
        return """
            INSERT INTO late_end (pledge_id, due_on, found_at)
            SELECT pledge_id, due_on, CAST(:now AS timestamptz) FROM found""";
    }

    @Override
    public Event fact(UUID pledgeId, Tuple found) {
        return new EndOverdue(
                pledgeId,
                found.get("campaign_id", UUID.class),
                found.get("organization_id", UUID.class),
                found.get("due_on", LocalDate.class));
    }
}
