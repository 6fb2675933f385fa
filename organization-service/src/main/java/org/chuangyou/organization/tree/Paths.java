package org.chuangyou.organization.tree;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps every organisation's path from the top. */
@ApplicationScoped
class Paths {

    private final EntityManager database;

    Paths(EntityManager database) {
        this.database = database;
    }

    /** Gives a new organisation its path. */
    void plant(UUID id) {
        database.flush();
        database.createNativeQuery("""
                        UPDATE organization o
                        SET path = coalesce((SELECT p.path FROM organization p WHERE p.id = o.parent_id), CAST('' AS ltree))
                                   || replace(CAST(o.id AS text), '-', '')
                        WHERE o.id = ?1
                        """).setParameter(1, id).executeUpdate();
    }

    /** Takes an organisation that has another parent now, and all below it, along; no other row is touched. */
    void replant(UUID id) {
        database.flush();
        database.createNativeQuery("""
                        WITH top AS (
                            SELECT o.path AS was, coalesce(p.path, CAST('' AS ltree)) AS above, nlevel(o.path) - 1 AS cut
                            FROM organization o LEFT JOIN organization p ON p.id = o.parent_id WHERE o.id = ?1)
                        UPDATE organization o SET path = top.above || subpath(o.path, top.cut)
                        FROM top WHERE o.path <@ top.was
                        """).setParameter(1, id).executeUpdate();
    }

    /** Recomputes the paths after many parents have changed; only rows whose path differs are written. */
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
