package org.chuangyou.pledge.campaign;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ScheduleChanges implements PanacheRepositoryBase<ScheduleChange, UUID> {

    /** Oldest first, from the one after this id. */
    List<ScheduleChange> after(UUID id, UUID campaignId, int count) {
        return find("campaignId = ?1 and id > ?2 order by id", campaignId, id)
                .page(0, count)
                .list();
    }
}
