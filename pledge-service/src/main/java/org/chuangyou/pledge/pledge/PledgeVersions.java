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

    /** Keeps what is made public now, and tells which version it is. The pledge's lock keeps the numbers apart. */
    int keep(UUID pledgeId, PledgeContent content, String reason, Publication publication) {
        var number = (int) count("pledgeId", pledgeId) + 1;
        persist(new PledgeVersion(UuidCreator.getTimeOrderedEpoch(), pledgeId, number, content, reason, publication));
        return number;
    }
}
