package org.chuangyou.evaluation.scale;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The scales by name. */
@ApplicationScoped
public class Scales {

    private final Rows rows;

    Scales(Rows rows) {
        this.rows = rows;
    }

    public Optional<ScaleView> named(String code) {
        return rows.findByIdOptional(code).map(Scale::view);
    }

    /** Adds a scale; true when it is new. What is there already and says the same is left alone. */
    boolean add(String code, NewScale wanted) {
        var known = rows.findByIdOptional(code);
        if (known.isPresent()) {
            if (!known.get().says(wanted)) {
                throw ScaleProblems.taken(code);
            }
            return false;
        }
        rows.persistAndFlush(new Scale(code, wanted));
        return true;
    }

    List<ScaleView> all() {
        List<Scale> found = rows.list("order by code");
        return found.stream().map(Scale::view).toList();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Scale, String> {}
}
