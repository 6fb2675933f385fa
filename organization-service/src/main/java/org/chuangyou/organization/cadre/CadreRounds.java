package org.chuangyou.organization.cadre;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CadreRounds implements PanacheRepositoryBase<CadreRound, UUID> {

    CadreRound require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Locked until the transaction ends: nobody is nominated while the round is being closed. */
    CadreRound lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** Newest first. Null in a filter asks for all. */
    List<CadreRound> newestFirst(UUID organization, Integer year, UUID before, int limit) {
        return find(
                        "id < ?1 and (?2 is null or organizationId = ?2) and (?3 is null or year = ?3) order by id desc",
                        before,
                        organization,
                        year)
                .page(0, limit)
                .list();
    }
}
