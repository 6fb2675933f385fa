package org.chuangyou.pledge.matter;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Journal implements PanacheRepositoryBase<JournalEntry, UUID> {

    /** Oldest first. */
    List<JournalEntry> of(UUID matterId, UUID after, int count) {
        return find("matterId = ?1 and id > ?2 order by id", matterId, after)
                .page(0, count)
                .list();
    }
}
