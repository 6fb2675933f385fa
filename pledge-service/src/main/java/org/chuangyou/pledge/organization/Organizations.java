package org.chuangyou.pledge.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Refusal;
import org.hibernate.Session;

/** The organisations as far as they have been announced to us. */
@ApplicationScoped
public class Organizations {

    private final Session database;

    Organizations(Session database) {
        this.database = database;
    }

    public Optional<String> nameOf(UUID organizationId) {
        return Optional.ofNullable(namesOf(List.of(organizationId)).get(organizationId));
    }

    /** The organisation directly above; empty at the top of the tree. */
    public Optional<UUID> parentOf(UUID organizationId) {
        return Scalar.query(
                        database,
                        "SELECT parent_id FROM organization WHERE id = :id AND parent_id IS NOT NULL",
                        UUID.class)
                .setParameter("id", organizationId)
                .getResultStream()
                .findFirst();
    }

    /** The names of those known; who is not known yet is left out. */
    public Map<UUID, String> namesOf(Collection<UUID> organizationIds) {
        if (organizationIds.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("SELECT id, name FROM organization WHERE id IN (:ids)", Tuple.class)
                .setParameterList("ids", organizationIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }

    /** The codes of an organisation and of all below it, as sheets speak of them. */
    public List<String> codesWithin(UUID organizationId) {
        return Scalar.query(
                        database,
                        "SELECT code_of(o) FROM organization o WHERE o.id IN (SELECT organization_subtree(:id))",
                        String.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** Refuses with 409 what would be new in an organisation that stands no more. */
    public void requireStanding(UUID organizationId) {
        requireStanding(List.of(organizationId));
    }

    /** Likewise, in any of these. */
    public void requireStanding(Collection<UUID> organizationIds) {
        database.createNativeQuery("""
                        SELECT name, dissolved_on FROM organization WHERE id = ANY (:ids) AND dissolved_on IS NOT NULL
                        ORDER BY name LIMIT 1""", Tuple.class)
                .setParameter("ids", organizationIds.toArray(UUID[]::new))
                .getResultStream()
                .findFirst()
                .ifPresent(dissolved -> {
                    throw Refusal.conflict("organization-dissolved")
                            .with("organization", dissolved.get(0, String.class))
                            .with("dissolvedOn", dissolved.get(1, LocalDate.class))
                            .asException();
                });
    }

    /** Whether the first is the second or lies below it. */
    public boolean isWithin(UUID organizationId, UUID upper) {
        return Scalar.query(
                        database,
                        "SELECT :upper IN (SELECT id FROM organization_lineage(:organization))",
                        Boolean.class)
                .setParameter("upper", upper)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }
}
