package org.chuangyou.pledge.revision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, UUID> {

    private static final List<RevisionStatus> OPEN =
            List.of(RevisionStatus.PROPOSED, RevisionStatus.RETURNED, RevisionStatus.ACCEPTED);

    /** The one under way; the pledge's lock keeps others out. */
    Optional<Revision> open(UUID pledgeId) {
        return find("pledgeId = ?1 and status in ?2", pledgeId, OPEN).firstResultOptional();
    }

    /** Newest first. */
    List<Revision> before(UUID pledgeId, UUID key, int count) {
        return find("pledgeId = ?1 and id < ?2 order by id desc", pledgeId, key)
                .page(0, count)
                .list();
    }

    Revision requireOpen(UUID pledgeId) {
        return open(pledgeId).orElseThrow(RevisionProblems::notFound);
    }
}
