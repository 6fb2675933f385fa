package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.organization.person.Members.Someone;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Persons as they stood on a day. */
@ApplicationScoped
class PastPersons {

    private static final String ON_THE_DAY =
            " valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)" + " AND departed_on IS NULL";

    private static final String MEMBER = ON_THE_DAY + " AND stage IN ('PROBATIONARY', 'FULL') AND admitted_on <= :on";

    /** 预备党员和受留党察看处分的党员没有表决权. */
    private static final String VOTER = ON_THE_DAY + " AND stage = 'FULL' AND admitted_on <= :on"
            + " AND (voting_suspended_until IS NULL OR voting_suspended_until < :on)";

    private final Session database;

    PastPersons(Session database) {
        this.database = database;
    }

    List<Someone> membersOf(UUID organization, LocalDate on) {
        return people(organization, on, MEMBER);
    }

    List<Someone> votersOf(UUID organization, LocalDate on) {
        return people(organization, on, VOTER);
    }

    /** Any branch when none is given. */
    boolean hasVote(UUID person, UUID organization, LocalDate on) {
        return Scalar.query(
                        database,
                        "SELECT EXISTS (SELECT FROM person_history WHERE id = :person"
                                + " AND organization_id = coalesce(:organization, organization_id) AND" + VOTER + ")",
                        Boolean.class)
                .setParameter("person", person)
                .setParameter("organization", organization, UUID.class)
                .setParameter("on", on)
                .getSingleResult();
    }

    List<PersonView> of(UUID organization, LocalDate on, Stage stage, String afterCode, int limit) {
        return database.createNativeQuery(
                        "SELECT * FROM person_history WHERE organization_id = :organization AND code > :after"
                                + " AND stage = coalesce(:stage, stage) AND" + ON_THE_DAY
                                + " ORDER BY code LIMIT :limit",
                        Tuple.class)
                .setParameter("organization", organization)
                .setParameter("after", afterCode)
                .setParameter("stage", stage == null ? null : stage.name(), String.class)
                .setParameter("on", on)
                .setParameter("limit", limit)
                .getResultStream()
                .map(PastPersons::view)
                .toList();
    }

    /** All states of a person, the first one first. */
    List<PersonView> statesOf(UUID person) {
        return database.createNativeQuery(
                        "SELECT * FROM person_history WHERE id = :id ORDER BY valid_from", Tuple.class)
                .setParameter("id", person)
                .getResultStream()
                .map(PastPersons::view)
                .toList();
    }

    private List<Someone> people(UUID organization, LocalDate on, String who) {
        NativeQuery<Tuple> query = database.createNativeQuery(
                "SELECT id, code, name, organization_id, stage FROM person_history"
                        + " WHERE organization_id = :organization AND" + who + " ORDER BY code",
                Tuple.class);
        return query.setParameter("organization", organization)
                .setParameter("on", on)
                .getResultStream()
                .map(row -> new Someone(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("organization_id", UUID.class),
                        true,
                        "FULL".equals(row.get("stage", String.class))))
                .toList();
    }

    private static PersonView view(Tuple row) {
        return new PersonView(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                Gender.valueOf(row.get("gender", String.class)),
                row.get("born_on", LocalDate.class),
                row.get("education", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                row.get("admitted_on", LocalDate.class),
                row.get("standing_since", LocalDate.class),
                row.get("organization_id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("party_group_id", UUID.class),
                row.get("voting_suspended_until", LocalDate.class),
                choice(Cultivation.class, row.get("double_cultivation", String.class)),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("departed_on", LocalDate.class),
                choice(Departure.class, row.get("departure", String.class)));
    }

    private static <E extends Enum<E>> E choice(Class<E> codes, String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
