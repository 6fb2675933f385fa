package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.organization.duty.Body.Group;
import org.chuangyou.organization.duty.CommitteeHistory.Span;
import org.chuangyou.organization.duty.Frequency.Period;
import org.chuangyou.organization.life.Duty;
import org.hibernate.Session;

/** What duties are judged by, read for many organisations at once: a county of 500 branches costs a few questions. */
@ApplicationScoped
class DutyFacts {

    private static final String BODY = """
            SELECT o.id, o.code, o.name, o.kind IN ('BRANCH', 'JOINT_BRANCH') AS branch, o.established_on
            FROM organization o
            """;

    private static final String COMMISSIONERS = """
            SELECT organization_id, assumed_on AS since, relinquished_on AS until
            FROM post
            WHERE organization_id = ANY(:ids) AND office LIKE '%COMMISSIONER' AND assumed_on <= :last
              AND (relinquished_on IS NULL OR relinquished_on > :first)
            """;

    private static final String FULL_MEMBERS = """
            SELECT organization_id, greatest(valid_from, admitted_on) AS since, valid_to AS until
            FROM person_history
            WHERE organization_id = ANY(:ids) AND stage = 'FULL' AND departed_on IS NULL AND valid_from <= :last
              AND (valid_to IS NULL OR valid_to > :first)
            """;

    private final Session database;

    DutyFacts(Session database) {
        this.database = database;
    }

    /** One organisation, its committee in these days; empty where there is none, or only a party group. */
    List<Body> one(UUID organization, Period days) {
        var rows = database.createNativeQuery(BODY + "WHERE o.id = :id AND o.kind <> 'PARTY_GROUP'", Tuple.class)
                .setParameter("id", organization)
                .getResultList();
        return bodies(rows, days);
    }

    /** The organisations at or below another, by code, their committees in these days. */
    List<Body> below(UUID top, Period days, String afterCode, int count) {
        var rows = database.createNativeQuery(BODY + """
                                 JOIN organization top ON top.id = :top AND o.path <@ top.path
                                 WHERE o.kind <> 'PARTY_GROUP' AND o.dissolved_on IS NULL AND o.code > :after ORDER BY o.code LIMIT :count""", Tuple.class)
                .setParameter("top", top)
                .setParameter("after", afterCode)
                .setParameter("count", count)
                .getResultList();
        return bodies(rows, days);
    }

    /** Which meetings of these organisations serve which duties, held or planned within these days. */
    Map<UUID, List<Serving>> servings(Collection<UUID> organizations, Period days) {
        return database
                .createNativeQuery("""
                        SELECT m.id, m.organization_id, m.party_group_id, d.duty, m.held_on IS NOT NULL AS held, m.day,
                               coalesce(m.duration_minutes, 0) AS minutes,
                               EXISTS (SELECT FROM post
                                       WHERE post.organization_id = m.organization_id AND post.office = 'SECRETARY'
                                         AND post.person_id = m.lecturer_id AND post.assumed_on <= m.day
                                         AND (post.relinquished_on IS NULL OR post.relinquished_on > m.day))
                                   AS by_secretary
                        FROM meeting m JOIN meeting_duty d ON d.meeting_id = m.id
                        WHERE m.organization_id = ANY(:ids) AND m.day BETWEEN :first AND :last
                          AND m.status <> 'CANCELLED'
                        ORDER BY m.day, m.id""", Tuple.class)
                .setParameter("ids", organizations.toArray(UUID[]::new))
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .getResultList()
                .stream()
                .map(DutyFacts::serving)
                .collect(Collectors.groupingBy(Serving::organizationId));
    }

    private static Serving serving(Tuple row) {
        return new Serving(
                row.get("id", UUID.class),
                row.get("organization_id", UUID.class),
                row.get("party_group_id", UUID.class),
                Duty.valueOf(row.get("duty", String.class)),
                row.get("held", Boolean.class),
                day(row, "day"),
                row.get("minutes", Number.class).intValue(),
                row.get("by_secretary", Boolean.class));
    }

    private List<Body> bodies(List<Tuple> rows, Period days) {
        var ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        var groups = groups(ids);
        var committees = committees(ids, days);
        return rows.stream()
                .map(row -> new Body(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("branch", Boolean.class),
                        day(row, "established_on"),
                        committees.get(row.get("id", UUID.class)),
                        groups.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, CommitteeHistory> committees(Collection<UUID> organizations, Period days) {
        var commissioners = spans(COMMISSIONERS, organizations, days);
        var fullMembers = spans(FULL_MEMBERS, organizations, days);
        return organizations.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new CommitteeHistory(
                                commissioners.getOrDefault(id, List.of()), fullMembers.getOrDefault(id, List.of()))));
    }

    private Map<UUID, List<Span>> spans(String query, Collection<UUID> organizations, Period days) {
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("ids", organizations.toArray(UUID[]::new))
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("organization_id", UUID.class),
                        Collectors.mapping(
                                row -> new Span(day(row, "since"), day(row, "until")), Collectors.toList())));
    }

    private Map<UUID, List<Group>> groups(Collection<UUID> branches) {
        var groups = new HashMap<UUID, List<Group>>();
        database.createNativeQuery("""
                        SELECT id, parent_id, name, established_on FROM organization
                        WHERE kind = 'PARTY_GROUP' AND dissolved_on IS NULL AND parent_id = ANY(:ids)
                        ORDER BY code""", Tuple.class)
                .setParameter("ids", branches.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> groups.computeIfAbsent(row.get("parent_id", UUID.class), id -> new ArrayList<>())
                        .add(new Group(
                                row.get("id", UUID.class), row.get("name", String.class), day(row, "established_on"))));
        return groups;
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column) instanceof java.sql.Date date ? date.toLocalDate() : row.get(column, LocalDate.class);
    }
}
