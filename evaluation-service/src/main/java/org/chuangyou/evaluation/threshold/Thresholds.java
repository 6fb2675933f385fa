package org.chuangyou.evaluation.threshold;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The thresholds by name. */
@ApplicationScoped
class Thresholds implements PanacheRepositoryBase<Threshold, String> {

    Threshold require(String code) {
        return findByIdOptional(code).orElseThrow(() -> ThresholdProblems.unknown(code));
    }

    List<Threshold> all() {
        List<Threshold> found = list("order by code");
        return found;
    }
}
