package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PledgeVersions implements PanacheRepositoryBase<PledgeVersion, UUID> {

    /** Oldest first. */
    List<PledgeVersion> of(UUID pledgeId) {
        return list("pledgeId = ?1 order by number", pledgeId);
    }

    /** Oldest first, from the one after this number. */
    List<PledgeVersion> after(int number, UUID pledgeId, int count) {
        return find("pledgeId = ?1 and number > ?2 order by number", pledgeId, number)
                .page(0, count)
                .list();
    }

    /** Keeps what is made public for the first time. */
    void keepFirst(Pledge pledge) {
        keep(pledge, null, pledge.publication());
    }

    /** Keeps the text that is made public now, in place of what was if there is a reason for it. */
    void keep(Pledge pledge, String reason, Publication publication) {
        persist(new PledgeVersion(
                UuidCreator.getTimeOrderedEpoch(),
                pledge.id(),
                pledge.textNumber(),
                pledge.content(),
                reason,
                publication));
    }
}
