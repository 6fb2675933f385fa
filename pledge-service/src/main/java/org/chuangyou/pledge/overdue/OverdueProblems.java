package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Event;

/** Problems found by a check and not put right by their day (S1.8: 抓整改). */
final class OverdueProblems implements Overdue {

    @Override
    public String unnoticed() {
        return """
            FROM (SELECT k.*, k.put_right_by AS due_on FROM open_problem k) o
            WHERE o.due_on < :today AND NOT EXISTS (SELECT FROM overdue_problem f WHERE f.check_id = o.id)""";
    }

    @Override
    public String keeping() {
        return """
            INSERT INTO overdue_problem (check_id, found_at)
            SELECT id, CAST(:now AS timestamptz) FROM found""";
    }

    @Override
    public Event fact(UUID pledgeId, Tuple found) {
        return new ProblemOverdue(
                pledgeId,
                found.get("campaign_id", UUID.class),
                found.get("organization_id", UUID.class),
                found.get("id", UUID.class),
                found.get("due_on", LocalDate.class));
    }
}
