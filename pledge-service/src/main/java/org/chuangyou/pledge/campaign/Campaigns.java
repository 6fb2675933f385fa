package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    Campaign require(UUID id) {
        return findByIdOptional(id).orElseThrow(CampaignProblems::notFound);
    }

    /** 404 before it was opened. */
    Campaign requirePublic(UUID id) {
        return findByIdOptional(id).filter(Campaign::isPublic).orElseThrow(CampaignProblems::notFound);
    }

    /** Locked until the transaction ends, so that a campaign's facts are announced in their order. */
    Campaign lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CampaignProblems::notFound);
    }

    /** Newest first; drafts only to those who sit at or above the organiser on that day. */
    List<Campaign> readableBy(String personCode, LocalDate today, UUID before, int count) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT * FROM campaign
                        WHERE id < :before
                          AND (status IN ('OPEN', 'CLOSED') OR organization_id IN (SELECT overseen(:code, :today)))
                        ORDER BY id DESC LIMIT :count""", Campaign.class)
                .setParameter("before", before)
                .setParameter("code", personCode)
                .setParameter("today", today)
                .setParameter("count", count)
                .getResultList();
    }

    /** Newest first. */
    List<Campaign> opened(UUID before, int count) {
        return find("id < ?1 and status in ?2 order by id desc", before, CampaignStatus.PUBLIC)
                .page(0, count)
                .list();
    }
}
