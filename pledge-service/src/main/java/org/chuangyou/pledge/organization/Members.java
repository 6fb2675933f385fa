package org.chuangyou.pledge.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** The members as far as they have been announced to us. */
@ApplicationScoped
public class Members {

    private final Session database;

    Members(Session database) {
        this.database = database;
    }

    /** Who is a member today; who has departed is none. */
    public Optional<Member> find(String personCode) {
        return Optional.ofNullable(
                query(List.of(personCode), " AND departed_on IS NULL").get(personCode));
    }

    /** Who had not departed by that day. */
    public Optional<Member> findOn(LocalDate day, String personCode) {
        var staying = " AND coalesce(departed_on, 'infinity') > DATE '" + day + "'";
        return Optional.ofNullable(query(List.of(personCode), staying).get(personCode));
    }

    /** How many members an organisation had on that day: who has gone elsewhere since was still there. */
    public long countOn(LocalDate day, UUID organizationId) {
        return Scalar.query(database, """
                        SELECT count(*) FROM member m
                        WHERE (m.organization_id = :organization OR m.person_id IN (
                                SELECT w.person_id FROM member_move w WHERE w.from_organization_id = :organization))
                          AND coalesce(m.departed_on, 'infinity') > :day AND :organization = coalesce(
                            (SELECT v.from_organization_id FROM member_move v
                             WHERE v.person_id = m.person_id AND v.moved_on > :day
                             ORDER BY v.moved_on, v.told_at LIMIT 1),
                            m.organization_id)""", Long.class)
                .setParameter("organization", organizationId)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Those known among these codes, the departed too: what they did here stays. */
    public Map<String, Member> byCode(Collection<String> personCodes) {
        return personCodes.isEmpty() ? Map.of() : query(personCodes, "");
    }

    /** Whether this person belonged to the organisation on one of the days, or has come to it since: what they do moves along. */
    public boolean belongedSince(Days days, String personCode, UUID organizationId) {
        return Scalar.query(database, """
                        SELECT EXISTS (
                            SELECT FROM member m WHERE m.person_code = :code AND (m.organization_id = :organization
                                OR EXISTS (SELECT FROM member_move t
                                           WHERE t.person_id = m.person_id AND t.from_organization_id = :organization
                                             AND t.moved_on > :first)))""", Boolean.class)
                .setParameter("code", personCode)
                .setParameter("organization", organizationId)
                .setParameter("first", days.first())
                .getSingleResult();
    }

    /** Which of these codes are not, today, of a member of this organisation or of one below it. */
    public List<String> notWithin(UUID organizationId, Collection<String> personCodes) {
        return Scalar.query(database, """
                        SELECT c.code FROM unnest(CAST(:codes AS text[])) c (code)
                        WHERE NOT EXISTS (SELECT FROM member m WHERE m.person_code = c.code AND m.departed_on IS NULL
                                            AND m.organization_id IN (SELECT organization_subtree(:organization)))
                        ORDER BY c.code""", String.class)
                .setParameter("codes", personCodes.toArray(String[]::new))
                .setParameter("organization", organizationId)
                .getResultList();
    }

    private Map<String, Member> query(Collection<String> personCodes, String and) {
        return database.createNativeQuery(
                        "SELECT person_code, name, organization_id FROM member WHERE person_code IN (:codes)" + and,
                        Tuple.class)
                .setParameterList("codes", personCodes)
                .getResultStream()
                .map(row -> new Member(row.get(0, String.class), row.get(1, String.class), row.get(2, UUID.class)))
                .collect(Collectors.toMap(Member::personCode, Function.identity(), (one, other) -> one));
    }

    /** A member and the one organisation to which they belong. */
    public record Member(String personCode, String name, UUID organizationId) {}
}
