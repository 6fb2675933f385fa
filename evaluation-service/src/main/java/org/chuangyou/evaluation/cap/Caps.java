package org.chuangyou.evaluation.cap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The rule as it holds today. */
@ApplicationScoped
public class Caps {

    private static final int ONLY = 1;

    private final Rows rows;

    Caps(Rows rows) {
        this.rows = rows;
    }

    public Cap today() {
        return row().cap();
    }

    ExcellenceCap row() {
        return rows.findById(ONLY);
    }

    void flush() {
        rows.flush();
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ExcellenceCap, Integer> {}
}
