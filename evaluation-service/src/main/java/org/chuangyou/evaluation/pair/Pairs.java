package org.chuangyou.evaluation.pair;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The 四评 by name. */
@ApplicationScoped
public class Pairs {

    private final Rows rows;

    Pairs(Rows rows) {
        this.rows = rows;
    }

    public Optional<PairView> named(String code) {
        return rows.findByIdOptional(code).map(EvaluationPair::view);
    }

    List<PairView> all() {
        List<EvaluationPair> found = rows.list("order by position");
        return found.stream().map(EvaluationPair::view).toList();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<EvaluationPair, String> {}
}
