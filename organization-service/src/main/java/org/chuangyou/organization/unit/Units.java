package org.chuangyou.organization.unit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Units implements PanacheRepositoryBase<Unit, UUID>, UnitCodes {

    /** Locked until the transaction ends, so that a unit's facts are announced in their order. */
    Unit lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    void requireFreeCode(String code) {
        if (count("code", code) > 0) {
            throw UnitProblems.codeTaken(code);
        }
    }

    /** Another unit that stands today takes over. */
    void requireStanding(UUID successor, UUID closing) {
        if (successor.equals(closing) || count("id = ?1 and closedOn is null", successor) == 0) {
            throw UnitProblems.unknownSuccessor(successor);
        }
    }

    @Override
    public Map<String, UUID> idsByCode() {
        return getEntityManager()
                .createQuery("select code, id from Unit", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    @Override
    public Optional<Known> find(UUID id) {
        return findByIdOptional(id).map(Units::known);
    }

    @Override
    public Map<UUID, Known> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Unit::id, Units::known));
    }

    private static Known known(Unit unit) {
        return new Known(unit.id(), unit.code(), unit.name(), unit.closedOn());
    }
}
