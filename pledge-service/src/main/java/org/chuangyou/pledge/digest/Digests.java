package org.chuangyou.pledge.digest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.pledge.digest.DigestView.Entry;
import org.hibernate.Session;

/** What waits for whom, as the facts say now. */
@ApplicationScoped
class Digests {

    private static final Comparator<Entry> URGENCY = Comparator.comparing(
                    Entry::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Entry::matter)
            .thenComparing(Entry::href);

    private final Session database;

    Digests(Session database) {
        this.database = database;
    }

    /** All that waits for a person on a day, what is due first in front. */
    List<Entry> of(String personCode, LocalDate today) {
        return database.createNativeQuery("SELECT * FROM waiting_for(:code, :today)", Tuple.class)
                .setParameter("code", personCode)
                .setParameter("today", today)
                .getResultStream()
                .map(Digests::entry)
                .sorted(URGENCY)
                .toList();
    }

    private static Entry entry(Tuple row) {
        var matter = Matter.valueOf(row.get("matter", String.class));
        var first = row.get("month", LocalDate.class);
        var month = first == null ? null : YearMonth.from(first);
        var at = new Matter.Where(
                row.get("pledge_id", UUID.class),
                month,
                row.get("comment_id", UUID.class),
                row.get("subject_id", UUID.class),
                row.get("number", Integer.class),
                row.get("organization_id", UUID.class));
        return new Entry(
                matter,
                at.pledgeId(),
                at.commentId(),
                at.subjectId(),
                at.number(),
                at.organizationId(),
                row.get("pledger", String.class),
                month,
                row.get("due_on", LocalDate.class),
                matter.link(at));
    }
}
