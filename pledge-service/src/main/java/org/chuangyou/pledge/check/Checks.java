package org.chuangyou.pledge.check;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Checks implements PanacheRepositoryBase<Check, UUID> {

    /** Newest first. */
    List<Check> before(UUID pledgeId, UUID key, int count) {
        return find("pledgeId = ?1 and id < ?2 order by id desc", pledgeId, key)
                .page(0, count)
                .list();
    }

    /** Whether it is a problem found of this pledge that nobody has seen put right. */
    boolean isOpen(UUID pledgeId, UUID problemId) {
        return count("""
                pledgeId = ?1 and id = ?2 and finding = PROBLEM
                and not exists (select 1 from Check later where later.putsRight = ?2)""", pledgeId, problemId) == 1;
    }
}
