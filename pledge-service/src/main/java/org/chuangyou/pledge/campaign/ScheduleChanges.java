package org.chuangyou.pledge.campaign;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ScheduleChanges implements PanacheRepositoryBase<ScheduleChange, UUID> {

    /** Oldest first. */
    List<ScheduleChange> of(UUID campaignId) {
        return list("campaignId = ?1 order by id", campaignId);
    }
}
