package org.chuangyou.evaluation.appraisal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What was found, by person. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, Finding.Key> {

    /** As it stands after the last decision; empty before the first. */
    Map<String, Finding> standing(Appraisal appraisal) {
        return list("key.appraisalId = ?1 and key.round = ?2", appraisal.id(), appraisal.round()).stream()
                .collect(Collectors.toMap(Finding::personCode, Function.identity()));
    }
}
