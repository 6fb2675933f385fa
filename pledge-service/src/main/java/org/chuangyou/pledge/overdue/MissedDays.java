package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Event;

/** Months that were not reported, and pledges past their last day; the last day of a revised pledge is another matter. */
final class MissedDays implements Overdue {

    @Override
    public String unnoticed() {
        return """
            FROM overdue_on(:today) o
            WHERE NOT EXISTS (SELECT FROM overdue_finding f WHERE f.pledge_id = o.pledge_id AND f.what = o.what
                AND f.month IS NOT DISTINCT FROM o.month AND (f.what = 'PROGRESS_REPORT' OR f.due_on = o.due_on))""";
    }

    @Override
    public String keeping() {
        return """
            INSERT INTO overdue_finding (id, pledge_id, what, month, due_on, found_at)
            SELECT uuidv7(), pledge_id, what, month, due_on, CAST(:now AS timestamptz) FROM found""";
    }

    @Override
    public Event fact(UUID pledgeId, Tuple found) {
        var month = found.get("month", LocalDate.class);
        return new PledgeOverdue(
                pledgeId,
                found.get("campaign_id", UUID.class),
                found.get("organization_id", UUID.class),
                OverdueMatter.valueOf(found.get("what", String.class)),
                month == null ? null : YearMonth.from(month),
                found.get("due_on", LocalDate.class));
    }
}
