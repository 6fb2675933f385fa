package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Event;

/** Items past their own last day that nobody has reported done, while the pledge goes on (承诺台账逐项写明时限). */
final class OverdueItems implements Overdue {

    @Override
    public String unnoticed() {
        return """
            FROM overdue_items_on(:today) o
            WHERE NOT EXISTS (SELECT FROM overdue_item f
                WHERE f.pledge_id = o.pledge_id AND f.item = o.item AND f.due_on = o.due_on)""";
    }

    @Override
    public String keeping() {
        return """
            INSERT INTO overdue_item (pledge_id, item, due_on, found_at)
            SELECT pledge_id, item, due_on, CAST(:now AS timestamptz) FROM found""";
    }

    @Override
    public Event fact(UUID pledgeId, Tuple found) {
        return new PledgeItemOverdue(
                pledgeId,
                found.get("campaign_id", UUID.class),
                found.get("organization_id", UUID.class),
                found.get("item", Integer.class),
                found.get("due_on", LocalDate.class));
    }
}
