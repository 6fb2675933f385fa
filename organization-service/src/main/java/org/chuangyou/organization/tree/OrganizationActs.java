package org.chuangyou.organization.tree;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

@ApplicationScoped
class OrganizationActs implements PanacheRepositoryBase<OrganizationAct, UUID> {

    /** The acts that concern an organisation, as they were recorded, after the given one. */
    List<OrganizationAct> concerning(UUID organization, UUID after, int count) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT * FROM organization_act
                        WHERE (organization_id = :organization OR related @> ARRAY[CAST(:organization AS uuid)])
                          AND id > :after
                        ORDER BY id LIMIT :count
                        """, OrganizationAct.class)
                .setParameter("organization", organization)
                .setParameter("after", after)
                .setParameter("count", count)
                .getResultList();
    }
}
