package org.chuangyou.evaluation.satisfaction;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The definitions by name. */
@ApplicationScoped
public class Definitions {

    private final Rows rows;

    Definitions(Rows rows) {
        this.rows = rows;
    }

    public Optional<Satisfaction> named(String code) {
        return rows.findByIdOptional(code).map(Definition::satisfaction);
    }

    List<Satisfaction> all() {
        List<Definition> found = rows.list("order by code");
        return found.stream().map(Definition::satisfaction).toList();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Definition, String> {}
}
