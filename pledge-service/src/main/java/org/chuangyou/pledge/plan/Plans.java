package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.pledge.search.ByDay;
import org.chuangyou.pledge.search.Search;
import org.hibernate.Session;

@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    Optional<Plan> of(UUID campaignId, UUID organizationId) {
        return find("campaignId = ?1 and organizationId = ?2", campaignId, organizationId)
                .firstResultOptional();
    }

    /** 404 before it was published. */
    Plan requirePublished(UUID campaignId, UUID organizationId) {
        return of(campaignId, organizationId).filter(Plan::isPublished).orElseThrow(PlanProblems::notFound);
    }

    Optional<Plan> lock(UUID campaignId, UUID organizationId) {
        return find("campaignId = ?1 and organizationId = ?2", campaignId, organizationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Last published first. */
    List<Plan> published(UUID campaignId, ByDay after, int count) {
        return Search.in(Plan.class, "plan")
                .byDay("published_on", after)
                .and("campaign_id = :campaign", "campaign", campaignId)
                .and("published_on IS NOT NULL")
                .first(count, getEntityManager().unwrap(Session.class));
    }

    /** Newest first; drafts only to those who sit at or above their organisation on that day. */
    List<Plan> readableBy(String personCode, LocalDate today, UUID campaignId, UUID before, int count) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT * FROM plan
                        WHERE campaign_id = :campaign AND id < :before
                          AND (published_on IS NOT NULL OR organization_id IN (SELECT overseen(:code, :today)))
                        ORDER BY id DESC LIMIT :count""", Plan.class)
                .setParameter("campaign", campaignId)
                .setParameter("before", before)
                .setParameter("code", personCode)
                .setParameter("today", today)
                .setParameter("count", count)
                .getResultList();
    }
}
