package org.chuangyou.organization.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Refusal;
import org.hibernate.Session;

@ApplicationScoped
class Chains implements PanacheRepositoryBase<Chain, UUID> {

    private final Session database;

    Chains(Session database) {
        this.database = database;
    }

    Optional<Chain> ofUnit(UUID unit) {
        return find("unitId", unit).firstResultOptional();
    }

    Optional<Chain> ofOrganization(UUID organization) {
        return find("organizationId", organization).firstResultOptional();
    }

    /** The nearest chain of this organisation or one above it. */
    Optional<Chain> over(UUID organization) {
        return Scalar.query(database, """
                        SELECT chain.id FROM organization lower
                        JOIN organization upper ON upper.path @> lower.path
                        JOIN responsibility_chain chain ON chain.organization_id = upper.id
                        WHERE lower.id = :organization ORDER BY nlevel(upper.path) DESC LIMIT 1
                        """, UUID.class)
                .setParameter("organization", organization)
                .uniqueResultOptional()
                .flatMap(this::findByIdOptional);
    }

    /** The organisation that covers the unit; 404 when there is no such unit, 409 when no organisation covers it. */
    UUID organizationOf(UUID unit) {
        var covering = database.createNativeQuery("""
                        SELECT unit.name, covered.organization_id FROM unit
                        LEFT JOIN organization_unit covered ON covered.unit_id = unit.id WHERE unit.id = :unit
                        """, Tuple.class)
                .setParameter("unit", unit)
                .uniqueResultOptional()
                .orElseThrow(NotFoundException::new);
        if (covering.get(1) == null) {
            throw Refusal.conflict("unit-without-organization")
                    .with("name", covering.get(0, String.class))
                    .asException();
        }
        return covering.get(1, UUID.class);
    }

    /** The chain of a unit, or that of the system which an organisation heads. */
    Chain belongingTo(UUID owner) {
        return find("unitId = ?1 or organizationId = ?1", owner).singleResult();
    }

    /** Those of the units that the organisation or one below it covers. */
    List<UUID> coveredBy(UUID organization, Collection<UUID> units) {
        return Scalar.query(database, """
                        SELECT covered.unit_id FROM organization upper
                        JOIN organization lower ON upper.path @> lower.path
                        JOIN organization_unit covered ON covered.organization_id = lower.id
                        WHERE upper.id = :organization AND covered.unit_id = ANY(:units)
                        """, UUID.class)
                .setParameter("organization", organization)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }
}
