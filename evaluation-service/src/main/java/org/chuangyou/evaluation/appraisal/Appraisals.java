package org.chuangyou.evaluation.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;

/** All appraisals. */
@ApplicationScoped
class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    private final Authority authority;

    Appraisals(Authority authority) {
        this.authority = authority;
    }

    /** The appraisal, or 404 where there is none or none that the caller may know of by a post. */
    Appraisal requireVisible(UUID id) {
        return findByIdOptional(id)
                .filter(appraisal -> authority.sees(appraisal.organizationId()))
                .orElseThrow(() -> AppraisalProblems.unknown(id));
    }

    /** Somebody who is appraised has a right to what is said of them; everybody else needs a post. */
    Appraisal requireVisibleFor(UUID id, boolean appraised) {
        return appraised ? findById(id) : requireVisible(id);
    }

    /** The appraisal for who conducts it: 404 as above, 403 for who may only look on. */
    Appraisal requireOwn(UUID id) {
        var appraisal = requireVisible(id);
        authority.requireOrganizer(appraisal.organizationId());
        return appraisal;
    }

    /** The same, on the version that was read: 428 and 412 else. */
    Appraisal requireDecidable(UUID id, ReadVersion read) {
        var appraisal = requireOwn(id);
        read.require(appraisal.version());
        return appraisal;
    }

    Optional<Appraisal> of(UUID organization, int year) {
        return find("organizationId = ?1 and year = ?2", organization, year).firstResultOptional();
    }

    /** The organisation's appraisal that heard the ballots of this evaluation. */
    Optional<Appraisal> measuredBy(UUID organization, UUID evaluation) {
        return find("organizationId = ?1 and evaluationId = ?2", organization, evaluation)
                .firstResultOptional();
    }

    List<Appraisal> ofYear(List<UUID> organizations, int year) {
        return list("organizationId in ?1 and year = ?2", organizations, year);
    }

    List<Appraisal> after(UUID last, List<UUID> organizations, int limit) {
        List<Appraisal> found = find("organizationId in ?1 and id > ?2 order by id", organizations, last)
                .range(0, limit - 1)
                .list();
        return found;
    }
}
