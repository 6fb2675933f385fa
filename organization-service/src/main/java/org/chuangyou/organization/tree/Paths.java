package org.chuangyou.organization.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps every organisation's path from the top. */
@ApplicationScoped
class Paths {

    private final EntityManager database;

    Paths(EntityManager database) {
        this.database = database;
    }

    /** Recomputes the paths after parents have changed; only rows whose path differs are written. */
    void rebuild() {
        database.flush();
        database.createNativeQuery("""
                        WITH RECURSIVE way (id, path) AS (
                            SELECT id, replace(id::text, '-', '')::ltree FROM organization WHERE parent_id IS NULL
                            UNION ALL
                            SELECT o.id, way.path || replace(o.id::text, '-', '')
                            FROM organization o JOIN way ON o.parent_id = way.id
                        )
                        UPDATE organization o SET path = way.path FROM way
                        WHERE o.id = way.id AND o.path <> way.path
                        """).executeUpdate();
    }
}
