package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Units as they were on a day, today included. */
@ApplicationScoped
class UnitStates {

    private static final String SELECT = """
            SELECT id, version, code, name, kind, township, residence, registered_on, valid_from, valid_to, closed_on,
                   closure_reason, successor_id, document_number, document_date
            FROM unit_history
            """;

    private final Session database;

    UnitStates(Session database) {
        this.database = database;
    }

    /** The state of a day, or of the last day for a unit that is closed; empty before it was registered. */
    Optional<UnitState> find(UUID unit, LocalDate asOf) {
        return database.createNativeQuery(
                        SELECT + "WHERE id = :unit AND valid_from <= :asOf ORDER BY valid_from DESC LIMIT 1",
                        UnitState.class)
                .setParameter("unit", unit)
                .setParameter("asOf", asOf)
                .uniqueResultOptional();
    }

    /** The units that stood on a day, by code. Null in a filter asks for all. */
    List<UnitState> standing(LocalDate asOf, UnitFilter filter, String afterCode, int limit) {
        return database.createNativeQuery(SELECT + """
                        WHERE code > :after AND valid_from <= :asOf AND (valid_to IS NULL OR valid_to > :asOf)
                          AND (:kind = '' OR kind = :kind) AND (:residence = '' OR residence = :residence)
                          AND (:township = '' OR township = :township)
                        ORDER BY code LIMIT :limit
                        """, UnitState.class)
                .setParameter("after", afterCode)
                .setParameter("asOf", asOf)
                .setParameter("kind", name(filter.kind()))
                .setParameter("residence", name(filter.residence()))
                .setParameter("township", filter.township() == null ? "" : filter.township())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Every state, the first one first. */
    List<UnitState> history(UUID unit) {
        return database.createNativeQuery(SELECT + "WHERE id = :unit ORDER BY valid_from", UnitState.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    private static String name(Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }

    /** Which units are wanted. */
    record UnitFilter(UnitKind kind, Residence residence, String township) {}
}
