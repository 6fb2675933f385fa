package org.chuangyou.reporting.organization;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.chuangyou.reporting.organization.TreeChanged.Below;
import org.chuangyou.reporting.sql.Sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The tree of organisations, as far as it is known by now. */
@ApplicationScoped
public class Tree {

    /** Any number serves, as long as all replicas take the same: "tree" in ASCII. */
    private static final long SHAPE = 0x74726565L;

    private final Sql sql;
    private final Event<TreeChanged> changed;

    Tree(Sql sql, Event<TreeChanged> changed) {
        this.sql = sql;
        this.changed = changed;
    }

    public Optional<Named> find(UUID organization) {
        return sql.first(
                "SELECT id, name FROM organization WHERE id = ?",
                row -> new Named(Sql.id(row, "id"), row.getString("name")),
                organization);
    }

    /**
     * Keeps the shape of the tree as it is until the present transaction ends. Who adds along the tree calls this
     * first: else a sum and a change of the tree, neither of which sees the other, would lose a part.
     */
    public void holdStill() {
        sql.run("SELECT pg_advisory_xact_lock_shared(?)", SHAPE);
    }

    /** For each of these, itself and all that are known to stand above it. */
    public Map<UUID, List<UUID>> atOrAbove(Collection<UUID> organizations) {
        return sql
                .list(
                        "SELECT o.id AS lower, a.id AS upper FROM unnest(?) AS o (id), at_or_above(o.id) AS a",
                        row -> new Below(Sql.id(row, "lower"), Sql.id(row, "upper")),
                        (Object) Set.copyOf(organizations).toArray(UUID[]::new))
                .stream()
                .collect(groupingBy(Below::lower, mapping(Below::upper, toList())));
    }

    /** It stays in the tree, where its past figures are; an organisation is dissolved by the key it was founded by. */
    void dissolve(OrganizationFact.Dissolved fact) {
        sql.run("UPDATE organization SET dissolved_on = ? WHERE id = ?", fact.effectiveOn(), fact.organizationId());
    }

    void place(OrganizationFact.Place fact) {
        if (fact.isPartyGroup()) {
            return;
        }
        if (Objects.equals(parentOf(fact.organizationId()), fact.parentId())) {
            write(fact);
            return;
        }
        sql.run("SELECT pg_advisory_xact_lock(?)", SHAPE);
        var before = pairsThrough(fact.organizationId());
        write(fact);
        var after = pairsThrough(fact.organizationId());
        changed.fire(new TreeChanged(without(after, before), without(before, after)));
    }

    private UUID parentOf(UUID organization) {
        return sql.first(
                        "SELECT parent_id FROM organization WHERE id = ?",
                        row -> Optional.ofNullable(Sql.id(row, "parent_id")),
                        organization)
                .flatMap(parent -> parent)
                .orElse(null);
    }

    /** Every pair that a move of this organisation can make or break. */
    private Set<Below> pairsThrough(UUID organization) {
        return new HashSet<>(sql.list(
                "SELECT b.id AS lower, a.id AS upper FROM at_or_below(?) AS b, at_or_above(b.id) AS a",
                row -> new Below(Sql.id(row, "lower"), Sql.id(row, "upper")),
                organization));
    }

    private static Set<Below> without(Set<Below> pairs, Set<Below> others) {
        var rest = new HashSet<>(pairs);
        rest.removeAll(others);
        return rest;
    }

    private void write(OrganizationFact.Place fact) {
        sql.run(
                """
                INSERT INTO organization (id, parent_id, code, name, kind, established_on, unit_ids)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    (parent_id, code, name, kind, established_on, unit_ids) =
                    ROW (excluded.parent_id, excluded.code, excluded.name, excluded.kind, excluded.established_on,
                         excluded.unit_ids)
                """,
                fact.organizationId(),
                fact.parentId(),
                fact.code(),
                fact.name(),
                fact.kind(),
                fact.establishedOn(),
                fact.unitIds().toArray(UUID[]::new));
    }

    /** An organisation by its name. */
    public record Named(UUID id, String name) {}
}
