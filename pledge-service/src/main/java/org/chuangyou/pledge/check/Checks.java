package org.chuangyou.pledge.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Checks implements PanacheRepositoryBase<Check, UUID> {

    private static final UUID NEWEST = new UUID(-1, -1);

    /** Newest first. */
    List<Check> before(UUID pledgeId, UUID key, int count) {
        return find("pledgeId = ?1 and id < ?2 order by id desc", pledgeId, key)
                .page(0, count)
                .list();
    }

    Optional<Check> last(UUID pledgeId) {
        return before(pledgeId, NEWEST, 1).stream().findFirst();
    }
}
