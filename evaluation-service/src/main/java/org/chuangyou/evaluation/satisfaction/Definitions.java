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

    List<DefinitionView> all() {
        List<Definition> found = rows.list("order by code");
        return found.stream().map(Definition::view).toList();
    }

    /** Adds a definition; true when it is new. What is there already and says the same is left alone. */
    boolean add(String code, NewDefinition wanted) {
        var known = rows.findByIdOptional(code);
        if (known.isPresent()) {
            if (!known.get().says(wanted)) {
                throw DefinitionProblems.taken(code);
            }
            return false;
        }
        rows.persistAndFlush(new Definition(code, wanted));
        return true;
    }

    DefinitionView require(String code) {
        return rows.findByIdOptional(code).map(Definition::view).orElseThrow(() -> DefinitionProblems.unknown(code));
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Definition, String> {}
}
