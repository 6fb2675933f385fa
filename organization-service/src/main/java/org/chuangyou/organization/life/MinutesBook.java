package org.chuangyou.organization.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MinutesBook implements PanacheRepositoryBase<Minutes, UUID> {

    Optional<Minutes> newest(UUID meetingId) {
        return find("meetingId = ?1 order by number desc", meetingId).firstResultOptional();
    }

    /** All versions, newest first. */
    List<Minutes> versions(UUID meetingId) {
        return list("meetingId = ?1 order by number desc", meetingId);
    }
}
