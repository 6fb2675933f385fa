package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PledgeHistory implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /** Oldest first. */
    List<HistoryEntry> of(UUID pledgeId, UUID after, int count) {
        return find("pledgeId = ?1 and id > ?2 order by id", pledgeId, after)
                .page(0, count)
                .list();
    }
}
