package org.chuangyou.organization.cadre;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

@ApplicationScoped
class DirectedRecommendations implements PanacheRepositoryBase<DirectedRecommendation, UUID> {

    DirectedRecommendation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    DirectedRecommendation lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** Newest first. Null in a filter asks for all. */
    List<DirectedRecommendation> newestFirst(RecommendationFilter filter, UUID before, int limit) {
        return find(
                        "id < ?1 and (?2 is null or organizationId = ?2) and (?3 is null or unitId = ?3)"
                                + " and (?4 is null or stage = ?4)"
                                + " and (?5 is null or (?5 = true and suspendedOn is not null)"
                                + " or (?5 = false and suspendedOn is null)) order by id desc",
                        before,
                        filter.organization(),
                        filter.unit(),
                        filter.stage(),
                        filter.suspended())
                .page(0, limit)
                .list();
    }

    /** How many stand at each stage, of this organisation's and of those below. */
    List<RecommendationFigure> figures(UUID organization) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT r.stage, count(*) FILTER (WHERE suspended_on IS NULL) AS going_on,
                               count(*) FILTER (WHERE suspended_on IS NOT NULL) AS suspended
                        FROM directed_recommendation r JOIN organization o ON o.id = r.organization_id
                             JOIN organization top ON top.id = :organization AND o.path <@ top.path
                        GROUP BY r.stage ORDER BY array_position(
                            ARRAY['ANNOUNCED', 'RECOMMENDED', 'APPRAISED', 'CONCLUDED'], r.stage)
                        """, RecommendationFigure.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    /** Which are wanted. */
    record RecommendationFilter(UUID organization, UUID unit, RecommendationStage stage, Boolean suspended) {}
}
