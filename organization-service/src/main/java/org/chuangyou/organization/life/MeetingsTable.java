package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** meetings: planned, held and cancelled, with the duties they count for. Minutes and papers are left to the archive. */
@Singleton
class MeetingsTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("会议编号").example("HY-2011-001").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("ZB-001").fixed();
    private static final Column<String> PARTY_GROUP =
            Column.reference("党小组编码", "organizations").mayBeEmpty().note("党小组会填写");
    private static final Column<Set<Duty>> DUTIES = Column.choices("会议种类", Duty.class);
    private static final Column<Audience> AUDIENCE = Column.choice("参加范围", Audience.class);
    private static final Column<LocalDate> PLANNED_ON =
            Column.dateAhead("计划日期", 5).mayBeEmpty();
    private static final Column<LocalDate> HELD_ON =
            Column.date("召开日期").mayBeEmpty().lasting();
    private static final Column<String> CANCELLED =
            Column.prose("取消原因", 500).mayBeEmpty().lasting();
    private static final Column<String> PLACE = Column.text("地点", 200).example("党员活动室");
    private static final Column<List<String>> TOPICS = Column.lines("议题", 5000).example("学习党章");
    private static final Column<String> LECTURER =
            Column.reference("讲课人编号", "members").mayBeEmpty();
    private static final Column<List<String>> INVITED =
            Column.references("受邀人员编号", "members").mayBeEmpty().note("仅用于受邀人员");
    private static final Column<Integer> DURATION =
            Column.count("时长（分钟）").mayBeEmpty().example("90");
    private static final Column<Integer> GUESTS = Column.count("列席人数");
    private static final Column<String> GUESTS_NOTE =
            Column.text("列席说明", 200).mayBeEmpty().example("入党积极分子列席");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "meetings",
            "会议活动",
            25,
            List.of(CODE),
            List.of(
                    CODE,
                    ORGANIZATION,
                    PARTY_GROUP,
                    DUTIES,
                    AUDIENCE,
                    PLANNED_ON,
                    HELD_ON,
                    CANCELLED,
                    PLACE,
                    TOPICS,
                    LECTURER,
                    INVITED,
                    DURATION,
                    GUESTS,
                    GUESTS_NOTE,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT m.code, o.code, g.code,
                   (SELECT string_agg(d.duty, ',' ORDER BY d.duty) FROM meeting_duty d WHERE d.meeting_id = m.id),
                   m.audience, m.planned_on, CASE WHEN m.held_on <= :asOf THEN m.held_on END, m.cancelled_because,
                       m.place,
                   array_to_string(m.topics, chr(10)), l.code,
                   (SELECT string_agg(i.code, ';' ORDER BY i.code COLLATE "C") FROM person i
                    WHERE i.id = ANY (m.invited) AND coalesce(i.departed_on, 'infinity') > :asOf),
                   m.duration_minutes, m.guests, m.guests_note, m.id
            FROM meeting m JOIN organization o ON o.id = m.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN organization g ON g.id = m.party_group_id
                 LEFT JOIN person l ON l.id = m.lecturer_id AND coalesce(l.departed_on, 'infinity') > :asOf
            WHERE (g.id IS NULL OR coalesce(g.dissolved_on, 'infinity') > :asOf)
                AND (m.planned_on IS NOT NULL OR m.held_on <= :asOf)
            ORDER BY m.code COLLATE "C"
            """, """
            WITH r AS (SELECT * FROM {rows} AS r
                (code, organization, party_group, duties, audience, planned_on, held_on, cancelled, place, topics,
                 lecturer, invited, duration, guests, guests_note, id)),
                serving AS (INSERT INTO meeting_duty (meeting_id, duty)
                            SELECT id, unnest(string_to_array(duties, ',')) FROM r)
            INSERT INTO meeting
                (id, version, code, organization_id, party_group_id, audience, status, planned_on, held_on,
                 cancelled_because,
                 place, topics, lecturer_id, invited, duration_minutes, guests, guests_note, attachments,
                     postponements)
            SELECT id, 0, code, organization, party_group, audience,
                   CASE WHEN cancelled IS NOT NULL THEN 'CANCELLED' WHEN held_on IS NULL THEN 'PLANNED' ELSE 'HELD' END,
                   planned_on, held_on, cancelled, place, string_to_array(topics, chr(10)), lecturer,
                   ARRAY(SELECT unnest(string_to_array(invited, ','))::uuid ORDER BY 1), duration, guests,
                       guests_note,
                   '[]', '[]'
            FROM r
            """, """
            WITH r AS (SELECT * FROM {rows} AS r
                (code, organization, party_group, duties, audience, planned_on, held_on, cancelled, place, topics,
                 lecturer, invited, duration, guests, guests_note, id)),
                served AS (DELETE FROM meeting_duty d USING r
                           WHERE d.meeting_id = r.id AND d.duty <> ALL (string_to_array(r.duties, ','))),
                serving AS (INSERT INTO meeting_duty (meeting_id, duty)
                            SELECT id, unnest(string_to_array(duties, ',')) FROM r ON CONFLICT DO NOTHING)
            UPDATE meeting m SET version = m.version + 1, party_group_id = r.party_group, audience = r.audience,
                status = CASE WHEN r.cancelled IS NOT NULL THEN 'CANCELLED' WHEN r.held_on IS NULL THEN 'PLANNED'
                              WHEN m.status = 'MINUTED' THEN 'MINUTED' ELSE 'HELD' END,
                planned_on = r.planned_on, held_on = r.held_on, cancelled_because = r.cancelled, place = r.place,
                topics = string_to_array(r.topics, chr(10)), lecturer_id = r.lecturer,
                invited = ARRAY(SELECT unnest(string_to_array(r.invited, ','))::uuid ORDER BY 1),
                duration_minutes = r.duration, guests = r.guests, guests_note = r.guests_note
            FROM r WHERE m.id = r.id
            """);

    private final Convening convening;
    private final RollBook rolls;

    MeetingsTable(Records records, Convening convening, RollBook rolls) {
        super(LAYOUT, SQL, records);
        this.convening = convening;
        this.rolls = rolls;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM meeting WHERE code = ANY (?)";
    }

    @Override
    protected void check(RecordRow row) {
        if (row.get(PLANNED_ON) == null && row.get(HELD_ON) == null) {
            row.obeys(PLANNED_ON, () -> {
                throw MeetingProblems.undated();
            });
        } else if (row.get(CANCELLED) != null && row.get(HELD_ON) != null) {
            row.error(CANCELLED, "held-and-cancelled", Map.of());
        } else if (row.get(HELD_ON) == null) {
            row.obeys(DUTIES, () -> convening.audience(draft(row)));
        } else {
            requireAudience(row);
        }
    }

    /** Of what was held only this is looked at: who sat on a committee then, the files may no longer tell. */
    private static void requireAudience(RecordRow row) {
        for (var duty : row.get(DUTIES)) {
            if (!duty.audiences().contains(row.get(AUDIENCE))) {
                row.obeys(AUDIENCE, () -> {
                    throw MeetingProblems.audience(row.get(AUDIENCE), row.get(DUTIES), duty.audiences());
                });
            }
        }
        if ((row.get(AUDIENCE) == Audience.GROUP) != (row.get(PARTY_GROUP) != null)) {
            row.error(PARTY_GROUP, "meeting-group", Map.of());
        }
    }

    private static DraftMeeting draft(RecordRow row) {
        return new DraftMeeting(
                row.id(ORGANIZATION),
                row.id(PARTY_GROUP),
                row.get(DUTIES),
                row.get(AUDIENCE),
                row.get(PLANNED_ON),
                row.get(PLACE),
                row.get(TOPICS),
                row.id(LECTURER),
                Set.copyOf(row.ids(INVITED)),
                List.of(),
                null);
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        rolls.announce(rows.stream()
                .filter(row -> row.get(HELD_ON) != null)
                .map(RecordRow::id)
                .toList());
    }
}
