package org.chuangyou.organization.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.organization.life.Duty;
import org.hibernate.Session;

@ApplicationScoped
class LocalDuties implements PanacheRepositoryBase<LocalDuty, UUID> {

    private final Session database;

    LocalDuties(Session database) {
        this.database = database;
    }

    Optional<LocalDuty> lock(UUID organization, Duty duty, Frequency frequency) {
        return find("organizationId = ?1 and duty = ?2 and frequency = ?3", organization, duty, frequency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those that hold for each of these organisations, set there or above, in one question. */
    Map<UUID, List<LocalDuty>> holdingFor(Collection<UUID> organizations) {
        var pairs = database.createNativeQuery("""
                        SELECT lower.id AS organization, l.id AS duty
                        FROM organization lower
                        JOIN organization upper ON upper.path @> lower.path
                        JOIN local_duty l ON l.organization_id = upper.id
                        WHERE lower.id = ANY(:ids) ORDER BY l.duty, l.frequency, l.id""", Tuple.class)
                .setParameter("ids", organizations.toArray(UUID[]::new))
                .getResultList();
        var duties = new HashMap<UUID, LocalDuty>();
        list(
                        "id in ?1",
                        pairs.stream()
                                .map(row -> row.get("duty", UUID.class))
                                .distinct()
                                .toList())
                .forEach(duty -> duties.put(duty.id(), duty));
        var holding = new HashMap<UUID, List<LocalDuty>>();
        pairs.forEach(row -> holding.computeIfAbsent(row.get("organization", UUID.class), id -> new ArrayList<>())
                .add(duties.get(row.get("duty", UUID.class))));
        return holding;
    }
}
