package org.chuangyou.pledge.overdue;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.event.Event;

/** Comments that nobody looked at or answered in time; another limit is another matter. */
final class LateComments implements Overdue {

    @Override
    public String unnoticed() {
        return """
            FROM waiting_comment o
            WHERE o.due_on < :today AND NOT EXISTS (SELECT FROM late_comment l
                WHERE l.comment_id = o.comment_id AND l.what = o.what AND l.due_on = o.due_on)""";
    }

    @Override
    public String keeping() {
        return """
            INSERT INTO late_comment (comment_id, what, due_on, found_at)
            SELECT comment_id, what, due_on, CAST(:now AS timestamptz) FROM found""";
    }

    @Override
    public Event fact(UUID pledgeId, Tuple found) {
        return new CommentOverdue(
                pledgeId,
                found.get("campaign_id", UUID.class),
                found.get("organization_id", UUID.class),
                found.get("comment_id", UUID.class),
                CommentOverdue.What.valueOf(found.get("what", String.class)),
                found.get("due_on", LocalDate.class));
    }
}
