package org.chuangyou.organization.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.organization.person.Membership;

/** mentoring-pairs: a veteran who looks after a newcomer of the same branch. */
@Singleton
class MentoringPairsTable extends RecordTable {

    private static final Column<String> NEWCOMER =
            Column.reference("新党员编号", "members").example("DY00270");
    private static final Column<String> VETERAN =
            Column.reference("老党员编号", "members").example("DY00011").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("ZB-001").fixed();
    private static final Column<LocalDate> FROM = Column.date("结对日期");
    private static final Column<LocalDate> PLANNED_UNTIL =
            Column.dateAhead("计划至", 10).mayBeEmpty().example("");
    private static final Column<LocalDate> ENDED_ON =
            Column.date("结束日期").mayBeEmpty().lasting();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "mentoring-pairs",
            "以老带新",
            24,
            List.of(NEWCOMER, FROM),
            List.of(NEWCOMER, VETERAN, ORGANIZATION, FROM, PLANNED_UNTIL, ENDED_ON, ID));

    private static final Statements SQL = new Statements("""
            SELECT n.code, v.code, o.code, m.begun_on, m.planned_until,
                CASE WHEN m.ended_on <= :asOf THEN m.ended_on END, m.id
            FROM mentoring_pair m JOIN organization o ON o.id = m.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN person n ON n.id = m.newcomer_id AND coalesce(n.departed_on, 'infinity') > :asOf
                     JOIN person v ON v.id = m.veteran_id AND coalesce(v.departed_on, 'infinity') > :asOf
            WHERE m.begun_on <= :asOf
            ORDER BY n.code COLLATE "C", m.begun_on, m.id
            """, """
            INSERT INTO mentoring_pair (id, version, organization_id, veteran_id, newcomer_id, begun_on,
                planned_until, ended_on)
            SELECT id, 0, organization, veteran, newcomer, begun_on, planned_until, ended_on
            FROM {rows} AS r
                (newcomer, veteran, organization, begun_on, planned_until, ended_on, id)
            """, """
            UPDATE mentoring_pair m SET version = m.version + 1, begun_on = r.begun_on,
                planned_until = r.planned_until,
                ended_on = r.ended_on
            FROM {rows} AS r
                (newcomer, veteran, organization, begun_on, planned_until, ended_on, id)
            WHERE m.id = r.id
            """);

    private final Membership membership;

    MentoringPairsTable(Records records, Membership membership) {
        super(LAYOUT, SQL, records);
        this.membership = membership;
    }

    @Override
    protected void check(RecordRow row) {
        row.requireOrder(FROM, PLANNED_UNTIL);
        row.requireOrder(FROM, ENDED_ON);
        if (row.get(ENDED_ON) == null) {
            requireHere(row, NEWCOMER);
            requireHere(row, VETERAN);
        }
        if (row.id(NEWCOMER).equals(row.id(VETERAN))) {
            row.error(VETERAN, "own-mentor", Map.of());
        }
    }

    private void requireHere(RecordRow row, Column<String> person) {
        if (!membership.require(row.id(person)).organizationId().equals(row.id(ORGANIZATION))) {
            row.error(person, "person-of-another-branch", Map.of());
        }
    }
}
