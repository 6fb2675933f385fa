package org.chuangyou.pledge.overdue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** What was found overdue and is so still. In a closed campaign nobody can settle it: there nothing is overdue. */
@ApplicationScoped
class OpenFindings {

    /** Of one pledge and one day there are at most one month, each item once, and its end: 0 stands for what is no item. */
    private static final String OPEN = """
            SELECT f.pledge_id, p.pledger, p.organization_id, n.name, f.what, f.month, f.item, f.due_on, f.found_at
            FROM (SELECT pledge_id, what, month, CAST(NULL AS int) AS item, due_on, found_at FROM open_finding
                  UNION ALL
                  SELECT pledge_id, 'ITEM', NULL, item, due_on, found_at FROM open_item_finding) f
            JOIN pledge p ON p.id = f.pledge_id
            LEFT JOIN organization n ON n.id = p.organization_id
            WHERE p.status = 'PUBLISHED' AND p.organization_id IN (SELECT organization_subtree(:organization))
              AND (f.due_on, f.pledge_id, f.what, coalesce(f.item, 0))
                  > (CAST(:dueOn AS date), CAST(:pledge AS uuid), CAST(:what AS text), CAST(:item AS int))
            ORDER BY f.due_on, f.pledge_id, f.what, coalesce(f.item, 0) LIMIT :count""";

    private final Session database;

    OpenFindings(Session database) {
        this.database = database;
    }

    /** At or below this organisation; what has been due for longest comes first. */
    List<OpenFinding> atOrBelow(UUID organizationId, Key after, int count) {
        return database.createNativeQuery(OPEN, Tuple.class)
                .setParameter("organization", organizationId)
                .setParameter("dueOn", after.dueOn())
                .setParameter("pledge", after.pledge())
                .setParameter("what", after.what())
                .setParameter("item", after.item())
                .setParameter("count", count)
                .getResultStream()
                .map(OpenFindings::finding)
                .toList();
    }

    private static OpenFinding finding(Tuple row) {
        var month = row.get("month", LocalDate.class);
        return new OpenFinding(
                row.get("pledge_id", UUID.class),
                row.get("pledger", String.class),
                row.get("organization_id", UUID.class),
                row.get("name", String.class),
                OpenFinding.What.valueOf(row.get("what", String.class)),
                month == null ? null : YearMonth.from(month),
                row.get("item", Integer.class),
                row.get("due_on", LocalDate.class),
                row.get("found_at", Instant.class));
    }

    /** Where a page ended. */
    record Key(LocalDate dueOn, UUID pledge, String what, int item) {

        static final Key FIRST = new Key(LocalDate.of(1, 1, 1), new UUID(0, 0), "", 0);

        static Key of(List<String> parts) {
            return new Key(
                    LocalDate.parse(parts.get(0)),
                    UUID.fromString(parts.get(1)),
                    OpenFinding.What.valueOf(parts.get(2)).name(),
                    Integer.parseInt(parts.get(3)));
        }

        static List<Object> at(OpenFinding it) {
            return List.of(it.dueOn(), it.pledgeId(), it.what(), it.item() == null ? 0 : it.item());
        }
    }
}
