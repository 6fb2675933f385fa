package org.chuangyou.organization.cadre;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

@ApplicationScoped
class CadreNominations implements PanacheRepositoryBase<CadreNomination, UUID> {

    CadreNomination require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    CadreNomination lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** Those of the round among the ids, locked in one order, so that two notices never wait for each other. */
    List<CadreNomination> lock(UUID round, Collection<UUID> ids) {
        return find("roundId = ?1 and id in ?2 order by id", round, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean has(UUID round, UUID person) {
        return count("roundId = ?1 and personId = ?2", round, person) > 0;
    }

    long onTheWay(UUID round) {
        return count("roundId = ?1 and status in ?2", round, NominationStatus.onTheWay());
    }

    /** By the nominees' codes, which says nothing of their merits. Null asks for every status. */
    List<CadreNomination> byPersonCode(UUID round, NominationStatus status, String afterCode, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT n.* FROM cadre_nomination n JOIN person p ON p.id = n.person_id
                        WHERE n.round_id = :round AND p.code > :after AND (:status = '' OR n.status = :status)
                        ORDER BY p.code LIMIT :limit
                        """, CadreNomination.class)
                .setParameter("round", round)
                .setParameter("after", afterCode)
                .setParameter("status", status == null ? "" : status.name())
                .setParameter("limit", limit)
                .getResultList();
    }

    List<CadreNomination> of(String personCode, UUID before, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT n.* FROM cadre_nomination n JOIN person p ON p.id = n.person_id
                        WHERE p.code = :code AND n.id < :before ORDER BY n.id DESC LIMIT :limit
                        """, CadreNomination.class)
                .setParameter("code", personCode)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    CadreFigures figures(UUID round) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT count(*) AS nominated, count(tested_on) AS tested,
                               count(*) FILTER (WHERE appraisal_result = 'SUITABLE') AS appraised,
                               count(notice_id) AS on_notice, count(listed_on) AS listed, count(dropped_on) AS dropped
                        FROM cadre_nomination WHERE round_id = :round
                        """, CadreFigures.class)
                .setParameter("round", round)
                .getSingleResult();
    }
}
