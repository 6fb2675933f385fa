package org.chuangyou.organization.life;

import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** attendance: everybody who was expected at a meeting that was held, and whether they came. */
@Singleton
class AttendanceTable extends RecordTable {

    private static final Column<String> MEETING =
            Column.reference("会议编号", "meetings").example("HY-2011-001");
    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011");
    private static final Column<Presence> PRESENCE = Column.choice("出席", Presence.class);
    private static final Column<LeaveKind> LEAVE =
            Column.choice("请假种类", LeaveKind.class).mayBeEmpty().note("请假的填写");
    private static final Column<String> NOTE = Column.prose("说明", 200).mayBeEmpty();

    private static final Layout LAYOUT = new Layout(
            "attendance", "考勤", 26, List.of(MEETING, PERSON), List.of(MEETING, PERSON, PRESENCE, LEAVE, NOTE));

    private static final Statements SQL = new Statements("""
            SELECT m.code, p.code, a.presence, a.leave_kind, a.note
            FROM meeting_attendance a JOIN meeting m ON m.id = a.meeting_id
                 JOIN organization o ON o.id = m.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN organization g ON g.id = m.party_group_id
                 JOIN person p ON p.id = a.person_id AND coalesce(p.departed_on, 'infinity') > :asOf
            WHERE m.held_on <= :asOf AND (g.id IS NULL OR coalesce(g.dissolved_on, 'infinity') > :asOf)
            ORDER BY m.code COLLATE "C", p.code COLLATE "C"
            """, """
            INSERT INTO meeting_attendance (meeting_id, person_id, presence, leave_kind, note)
            SELECT * FROM {rows} AS r
                (meeting, person, presence, leave_kind, note)
            """, """
            UPDATE meeting_attendance a SET presence = r.presence, leave_kind = r.leave_kind, note = r.note
            FROM {rows} AS r
                (meeting, person, presence, leave_kind, note)
            WHERE a.meeting_id = r.meeting AND a.person_id = r.person
            """);

    private final RollBook rolls;

    AttendanceTable(Records records, RollBook rolls) {
        super(LAYOUT, SQL, records);
        this.rolls = rolls;
    }

    @Override
    protected void check(RecordRow row) {
        if ((row.get(PRESENCE) == Presence.ON_LEAVE) != (row.get(LEAVE) != null)) {
            row.error(LEAVE, "leave-kind", Map.of("presence", row.get(PRESENCE)));
        }
        if (!rolls.isOpenFor(row.id(MEETING))) {
            row.error(MEETING, "meeting-not-held", Map.of());
        }
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        rolls.announce(rows.stream().map(row -> row.id(MEETING)).distinct().toList());
    }
}
