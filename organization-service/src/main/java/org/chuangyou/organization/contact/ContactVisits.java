package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ContactVisits implements PanacheRepositoryBase<ContactVisit, UUID> {

    Optional<ContactVisit> on(UUID point, LocalDate day) {
        return find("contactPointId = ?1 and visitedOn = ?2", point, day).firstResultOptional();
    }

    /** Newest first. */
    List<ContactVisit> of(UUID point, LocalDate before, int limit) {
        return find("contactPointId = ?1 and visitedOn < ?2 order by visitedOn desc", point, before)
                .page(0, limit)
                .list();
    }
}
