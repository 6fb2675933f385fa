package org.chuangyou.organization.mass;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MassOrganizations implements PanacheRepositoryBase<MassOrganization, UUID> {

    MassOrganization require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    boolean isKept(UUID organization, MassKind kind, String name) {
        return count("organizationId = ?1 and kind = ?2 and name = ?3", organization, kind, name) > 0;
    }

    /** Oldest entry first. */
    List<MassOrganization> of(UUID organization, MassKind kind, UUID after, int limit) {
        return find(
                        "organizationId = ?1 and (?2 is null or kind = ?2) and id > ?3 order by id",
                        organization,
                        kind,
                        after)
                .page(0, limit)
                .list();
    }
}
