package org.chuangyou.evaluation.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What was found, by person. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, Finding.Key> {

    /** Of all rounds. */
    List<Finding> ofAll(Collection<UUID> appraisals) {
        return list("key.appraisalId in ?1", appraisals);
    }

    /** As it stands after the last decision; empty before the first. */
    Map<String, Finding> standing(Appraisal appraisal) {
        return list("key.appraisalId = ?1 and key.round = ?2", appraisal.id(), appraisal.round()).stream()
                .collect(Collectors.toMap(Finding::personCode, Function.identity()));
    }
}
