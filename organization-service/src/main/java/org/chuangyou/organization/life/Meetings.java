package org.chuangyou.organization.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    private final Session database;

    Meetings(Session database) {
        this.database = database;
    }

    Meeting require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Locked until the transaction ends, so that a meeting's facts are announced in their order. */
    Optional<Meeting> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A further version of the meeting, though only something that belongs to it has changed. */
    void touch(Meeting meeting) {
        flush();
        database.lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Meetings of an organisation, newest first.
     *
     * @param reader the person for whom meetings by invitation are left out, unless invited; null for who may see all
     */
    List<Meeting> of(UUID organization, MeetingFilter filter, UUID reader, MeetingKey before, int count) {
        return database.createNativeQuery("""
                        SELECT m.* FROM meeting m
                        WHERE m.organization_id = :organization AND m.day BETWEEN :from AND :to
                          AND (m.day, m.id) < (:day, :id)
                          AND (:status = '' OR m.status = :status)
                          AND (:duty = '' OR EXISTS (
                              SELECT FROM meeting_duty d WHERE d.meeting_id = m.id AND d.duty = :duty))
                          AND (NOT :restricted OR m.audience <> 'INVITED' OR :reader = ANY(m.invited)
                              OR EXISTS (SELECT FROM meeting_attendance a
                                         WHERE a.meeting_id = m.id AND a.person_id = :reader))
                        ORDER BY m.day DESC, m.id DESC LIMIT :count""", Meeting.class)
                .setParameter("organization", organization)
                .setParameter("from", filter.from == null ? MeetingKey.EARLIEST : filter.from)
                .setParameter("to", filter.to == null ? MeetingKey.NEWEST.day() : filter.to)
                .setParameter("day", before.day())
                .setParameter("id", before.id())
                .setParameter("status", filter.status == null ? "" : filter.status.name())
                .setParameter("duty", filter.duty == null ? "" : filter.duty.name())
                .setParameter("restricted", reader != null)
                .setParameter("reader", reader == null ? MeetingKey.NEWEST.id() : reader)
                .setParameter("count", count)
                .getResultList();
    }

    /** Meetings at which a person was expected, newest first. */
    List<Meeting> attendedBy(UUID person, MeetingKey before, int count) {
        return database.createNativeQuery("""
                        SELECT m.* FROM meeting m JOIN meeting_attendance a ON a.meeting_id = m.id
                        WHERE a.person_id = :person AND (m.day, m.id) < (:day, :id)
                        ORDER BY m.day DESC, m.id DESC LIMIT :count""", Meeting.class)
                .setParameter("person", person)
                .setParameter("day", before.day())
                .setParameter("id", before.id())
                .setParameter("count", count)
                .getResultList();
    }

    /** How many were expected and came, for each of these meetings, in one question. */
    Map<UUID, AttendanceCounts> countsOf(List<Meeting> meetings) {
        var counts = new HashMap<UUID, AttendanceCounts>();
        database.createNativeQuery("""
                        SELECT meeting_id AS id, count(*) AS expected,
                               count(*) FILTER (WHERE presence = 'PRESENT') AS present,
                               count(*) FILTER (WHERE presence = 'ON_LEAVE') AS leave,
                               count(*) FILTER (WHERE presence = 'ABSENT') AS absent
                        FROM meeting_attendance WHERE meeting_id = ANY(:ids) GROUP BY meeting_id""", Tuple.class)
                .setParameter("ids", meetings.stream().map(Meeting::id).toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> counts.put(
                        row.get("id", UUID.class),
                        new AttendanceCounts(
                                number(row, "expected"),
                                number(row, "present"),
                                number(row, "leave"),
                                number(row, "absent"))));
        return counts;
    }

    /** What became of one person at each of these meetings. */
    Map<UUID, Attended> presenceOf(UUID person, List<Meeting> meetings) {
        var found = new HashMap<UUID, Attended>();
        database.createNativeQuery("""
                        SELECT meeting_id AS id, presence, leave_kind, note FROM meeting_attendance
                        WHERE person_id = :person AND meeting_id = ANY(:ids)""", Tuple.class)
                .setParameter("person", person)
                .setParameter("ids", meetings.stream().map(Meeting::id).toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> found.put(row.get("id", UUID.class), attended(row)));
        return found;
    }

    private static Attended attended(Tuple row) {
        var kind = row.get("leave_kind", String.class);
        return new Attended(
                Presence.valueOf(row.get("presence", String.class)),
                kind == null ? null : LeaveKind.valueOf(kind),
                row.get("note", String.class));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
