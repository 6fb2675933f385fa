package org.chuangyou.organization.tree;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;

/** Organisations as they are now, those that were dissolved among them. */
@ApplicationScoped
class Organizations implements PanacheRepositoryBase<Organization, UUID>, OrganizationTree {

    /** The same as an import of rosters takes: it changes the tree too. */
    private static final String TURN = "roster-import";

    Organization require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** To be changed in this transaction, after {@link #takeTurn}; 404 when there is none. */
    Organization lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** One that a field of a request names; 400 when there is none. */
    Organization named(String field, UUID id) {
        return findByIdOptional(id).orElseThrow(() -> TreeProblems.unknown(field, id));
    }

    /**
     * Waits until nobody else changes the tree, and keeps others from it until the transaction ends: two moves, each
     * right by itself, could make a ring together.
     */
    void takeTurn() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext(?1))", Tuple.class)
                .setParameter(1, TURN)
                .getSingleResult();
    }

    Optional<Organization> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    List<Organization> below(UUID parent) {
        return list("parentId = ?1 and dissolvedOn is null order by code", parent);
    }

    @Override
    public Optional<Place> find(UUID id) {
        return findByIdOptional(id).map(Organization::place);
    }

    @Override
    public Place requireStanding(UUID id) {
        var organization = findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(NotFoundException::new);
        organization.requireStanding();
        return organization.place();
    }

    @Override
    public boolean isAtOrAbove(UUID upper, UUID lower) {
        return Scalar.query(getEntityManager(), """
                        SELECT EXISTS (SELECT FROM organization u, organization l
                                       WHERE u.id = ?1 AND l.id = ?2 AND u.path @> l.path)
                        """, Boolean.class)
                .setParameter(1, upper)
                .setParameter(2, lower)
                .getSingleResult();
    }
}
