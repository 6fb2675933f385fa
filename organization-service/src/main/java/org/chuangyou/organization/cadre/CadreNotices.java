package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CadreNotices implements PanacheRepositoryBase<CadreNotice, UUID> {

    /** Whether the round had a notice of just these days. */
    boolean isGiven(UUID round, LocalDate startsOn, LocalDate endsOn) {
        return count("roundId = ?1 and startsOn = ?2 and endsOn = ?3", round, startsOn, endsOn) > 0;
    }
}
