package org.chuangyou.evaluation.pledge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The certificates we have heard of. */
@ApplicationScoped
class Certificates implements PanacheRepositoryBase<CertificateFact, UUID> {

    /** Those of a year, or of any where none is named. */
    List<CertificateFact> after(UUID last, Collection<UUID> organizations, Integer year, int limit) {
        List<CertificateFact> found = find(
                        "organizationId in ?1 and certificateId > ?2 and (?3 is null or year = ?3) order by certificateId",
                        organizations,
                        last,
                        year)
                .range(0, limit - 1)
                .list();
        return found;
    }
}
