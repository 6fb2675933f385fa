package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.organization.unit.UnitCodes;
import org.hibernate.Session;

/** A unit belongs to one organisation on each day (S2: 纳入党组织的正常管理). */
@ApplicationScoped
class Coverage {

    private final Session database;
    private final UnitCodes units;

    Coverage(Session database, UnitCodes units) {
        this.database = database;
        this.units = units;
    }

    /** Refuses units that are not known, or that another organisation covers on this day or a later one. */
    void require(UUID organization, OrganizationKind kind, Collection<UUID> covered, LocalDate from) {
        if (covered.isEmpty()) {
            return;
        }
        if (kind.isPartyGroup()) {
            throw TreeProblems.unitsOfPartyGroup();
        }
        var known = units.byIds(covered);
        var unknown = new TreeSet<>(covered);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            throw TreeProblems.unknownUnits(unknown);
        }
        refuseTwice(organization, covered, from);
    }

    private void refuseTwice(UUID organization, Collection<UUID> covered, LocalDate from) {
        var found = database.createNativeQuery("""
                        SELECT unit.code, o.name, CAST(NULL AS date)
                        FROM organization_unit u JOIN unit ON unit.id = u.unit_id
                            JOIN organization o ON o.id = u.organization_id
                        WHERE u.unit_id = ANY(:units) AND o.id <> :organization
                        UNION ALL
                        SELECT unit.code, p.name, p.valid_to
                        FROM organization_past p JOIN unit ON unit.id = ANY(p.units) AND unit.id = ANY(:units)
                        WHERE p.units && :units AND p.valid_to > :from AND p.organization_id <> :organization
                        ORDER BY 1, 3 NULLS FIRST LIMIT 1
                        """, Tuple.class)
                .setParameter("units", covered.toArray(UUID[]::new), UUID[].class)
                .setParameter("organization", organization)
                .setParameter("from", from)
                .getResultList();
        for (var row : found) {
            throw TreeProblems.coveredTwice(
                    row.get(0, String.class), row.get(1, String.class), row.get(2, LocalDate.class));
        }
    }
}
