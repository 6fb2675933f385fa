package org.chuangyou.organization.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.Touched;
import org.chuangyou.exchange.WholeRule;

/** A group has one head, and nobody sits in it twice: what single rows of a file cannot tell. */
@ApplicationScoped
class SeatsRule implements WholeRule {

    /** Under which name the changed groups are noted. */
    static final String GROUPS = "groups";

    private static final String HEADS = """
            SELECT g.code, g.name, g.kind, count(s.person_id)
            FROM working_group g LEFT JOIN group_seat s ON s.group_id = g.id AND s.held_until IS NULL
                AND s.role = CASE g.kind WHEN 'OFFICE' THEN 'DIRECTOR' ELSE 'HEAD' END
            WHERE g.dissolved_on IS NULL AND g.id = ANY (?)
            GROUP BY g.id HAVING count(s.person_id) <> 1 ORDER BY g.code COLLATE "C"
            """;

    private static final String TWICE = """
            SELECT DISTINCT g.code, p.name, p.code
            FROM group_seat s JOIN group_seat t ON t.group_id = s.group_id AND t.person_id = s.person_id
                AND t.position > s.position AND daterange(s.held_from, s.held_until) && daterange(t.held_from, t.held_until)
            JOIN working_group g ON g.id = s.group_id JOIN person p ON p.id = s.person_id
            WHERE s.group_id = ANY (?)
            ORDER BY g.code, p.code
            """;

    private final Bulk bulk;
    private final Touched touched;

    SeatsRule(Bulk bulk, Touched touched) {
        this.bulk = bulk;
        this.touched = touched;
    }

    @Override
    public void check(Findings findings) {
        var groups = (Object) touched.of(GROUPS).toArray();
        bulk.each(HEADS, row -> refuseHeads(row, findings), groups);
        bulk.each(
                TWICE,
                row -> findings.error(
                        "group-seats",
                        null,
                        "人员编号",
                        row.getString(3),
                        "seated-twice",
                        Map.of("name", row.getString(2))),
                groups);
    }

    private static void refuseHeads(ResultSet row, Findings findings) throws SQLException {
        var head = GroupKind.valueOf(row.getString(3)).head();
        findings.error(
                "group-seats",
                null,
                "机构编码",
                row.getString(1),
                "group-head-count",
                Map.of("name", row.getString(2), "head", head.label(), "found", row.getLong(4)));
    }
}
