package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Groups implements PanacheRepositoryBase<WorkingGroup, UUID> {

    WorkingGroup require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Those that stood on a day, oldest first. */
    List<WorkingGroup> of(UUID organization, GroupKind kind, LocalDate on, UUID after, int limit) {
        return find(
                        "organizationId = ?1 and (?2 is null or kind = ?2) and formedOn <= ?3"
                                + " and (dissolvedOn is null or dissolvedOn > ?3) and id > ?4 order by id",
                        organization,
                        kind,
                        on,
                        after)
                .page(0, limit)
                .list();
    }

    /** The leading group that stands for this campaign, or for none in particular. */
    Optional<WorkingGroup> leading(UUID organization, String campaign) {
        return find(
                        "organizationId = ?1 and kind = ?2 and dissolvedOn is null and coalesce(campaign, '') = ?3",
                        organization,
                        GroupKind.LEADING,
                        campaign == null ? "" : campaign)
                .firstResultOptional();
    }

    long standingUnder(UUID leadingGroup) {
        return count("parentId = ?1 and dissolvedOn is null", leadingGroup);
    }
}
