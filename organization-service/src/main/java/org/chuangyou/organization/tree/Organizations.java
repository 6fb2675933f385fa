package org.chuangyou.organization.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Organizations implements PanacheRepositoryBase<Organization, UUID>, OrganizationTree {

    Organization require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    Map<String, Organization> byCode() {
        return streamAll().collect(Collectors.toMap(Organization::code, organization -> organization));
    }

    /** The organisation and all below it, parents before children. */
    List<Organization> subtree(UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        SELECT o.* FROM organization o, organization top
                        WHERE top.id = ?1 AND o.path <@ top.path ORDER BY nlevel(o.path), o.code
                        """, Organization.class)
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(Organization.class::cast).toList();
    }

    @Override
    public Map<String, Place> placesByCode() {
        return streamAll().collect(Collectors.toMap(Organization::code, Organization::place));
    }

    @Override
    public Optional<Place> find(UUID id) {
        return findByIdOptional(id).map(Organization::place);
    }

    @Override
    public boolean isAtOrAbove(UUID upper, UUID lower) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        SELECT EXISTS (SELECT FROM organization u, organization l
                                       WHERE u.id = ?1 AND l.id = ?2 AND u.path @> l.path)
                        """, Boolean.class)
                .setParameter(1, upper)
                .setParameter(2, lower)
                .getSingleResult();
    }
}
