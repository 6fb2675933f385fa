package org.chuangyou.organization.group;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.hibernate.Session;

/** Questions about many organisations at once, each answered in one look at the tree. */
@ApplicationScoped
class Ways {

    private final Session database;

    Ways(Session database) {
        this.database = database;
    }

    /** Those of the organisations that stand below the one. */
    List<UUID> below(UUID upper, Collection<UUID> organizations) {
        return Scalar.query(database, """
                        SELECT lower.id FROM organization upper
                        JOIN organization lower ON upper.path @> lower.path AND lower.id <> upper.id
                        WHERE upper.id = :upper AND lower.id = ANY(:organizations) AND lower.dissolved_on IS NULL
                        """, UUID.class)
                .setParameter("upper", upper)
                .setParameter("organizations", organizations.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those of the organisations that are among the others or stand below one of them. */
    Set<UUID> within(Collection<UUID> others, Collection<UUID> organizations) {
        return new HashSet<>(Scalar.query(database, """
                        SELECT DISTINCT lower.id FROM organization upper
                        JOIN organization lower ON upper.path @> lower.path
                        WHERE upper.id = ANY(:others) AND lower.id = ANY(:organizations)
                        """, UUID.class)
                .setParameter("others", others.toArray(UUID[]::new))
                .setParameter("organizations", organizations.toArray(UUID[]::new))
                .getResultList());
    }
}
