package org.chuangyou.organization.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    Optional<Transfer> openOf(UUID person) {
        return find("personId = ?1 and status = ?2", person, TransferStatus.RELEASED)
                .firstResultOptional();
    }

    /** The person's last one; 404 when there was none. */
    Transfer lastOf(UUID person) {
        return find("personId = ?1 order by id desc", person)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    List<Transfer> incoming(UUID organization, UUID after, int limit) {
        return find(
                        "toOrganizationId = ?1 and status = ?2 and id > ?3 order by id",
                        organization,
                        TransferStatus.RELEASED,
                        after)
                .page(0, limit)
                .list();
    }
}
