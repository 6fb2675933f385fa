package org.chuangyou.pledge.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlanVersions implements PanacheRepositoryBase<PlanVersion, UUID> {

    /** Oldest first. */
    List<PlanVersion> of(UUID planId) {
        return list("planId = ?1 order by number", planId);
    }

    /** Oldest first, from the one after this number. */
    List<PlanVersion> after(int number, UUID planId, int count) {
        return find("planId = ?1 and number > ?2 order by number", planId, number)
                .page(0, count)
                .list();
    }

    PlanVersion newest(UUID planId) {
        return find("planId = ?1 order by number desc", planId).firstResult();
    }

    /** Keeps what is published now. */
    void keep(Plan plan, int number) {
        keep(plan, number, plan.revisionReason(), plan.publishedOn());
    }

    /** Keeps what was published on that day, for that reason. */
    void keep(Plan plan, int number, String reason, LocalDate publishedOn) {
        persist(new PlanVersion(
                UuidCreator.getTimeOrderedEpoch(), plan.id(), number, plan.content(), reason, publishedOn));
    }
}
