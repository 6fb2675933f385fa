package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;

/** All evaluations. */
@ApplicationScoped
class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {

    private final Authority authority;

    Evaluations(Authority authority) {
        this.authority = authority;
    }

    /** The evaluation, or 404 where there is none or none that the caller may know of. */
    Evaluation requireVisible(UUID id) {
        return findByIdOptional(id)
                .filter(evaluation -> authority.sees(evaluation.organizationId()))
                .orElseThrow(() -> EvaluationProblems.unknown(id));
    }

    /** The same, its row locked until the transaction ends. */
    Evaluation lockVisible(UUID id) {
        requireVisible(id);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The organiser's own, its row locked until the transaction ends. */
    Evaluation lockOwn(UUID id) {
        requireOwn(id);
        return lockVisible(id);
    }

    /** The evaluation for its organiser: 404 as above, 403 for who may only look on. */
    Evaluation requireOwn(UUID id) {
        var evaluation = requireVisible(id);
        authority.requireOrganizer(evaluation.organizationId());
        return evaluation;
    }

    /** The organiser's own, on the version that was read: 428 and 412 else. */
    Evaluation requireDecidable(UUID id, ReadVersion read) {
        var evaluation = requireOwn(id);
        read.require(evaluation.version());
        return evaluation;
    }

    /** The counted ones in which this person was judged, beginning after an id. */
    List<Evaluation> judging(String person, UUID last, int limit) {
        List<Evaluation> found = find(
                        "select e from Evaluation e join e.subjects s where s.personCode = ?1 and e.status in ?2 and e.id > ?3 order by e.id",
                        person,
                        EvaluationStatus.COUNTED,
                        last)
                .range(0, limit - 1)
                .list();
        return found;
    }

    List<Evaluation> after(UUID last, List<UUID> organizers, int limit) {
        List<Evaluation> found = find("organizationId in ?1 and id > ?2 order by id", organizers, last)
                .range(0, limit - 1)
                .list();
        return found;
    }
}
