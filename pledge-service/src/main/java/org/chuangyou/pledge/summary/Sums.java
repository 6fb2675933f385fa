package org.chuangyou.pledge.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.pledge.figure.Figure;
import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.search.Places;
import org.chuangyou.quantity.Qualifier;
import org.chuangyou.quantity.Tally;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts and sums over the matters of a scope. SQL names the matter {@code m}, and days {@code :from} and {@code :to}. */
@ApplicationScoped
public class Sums {

    private final Session database;

    Sums(Session database) {
        this.database = database;
    }

    /** Counts {@code counted} of {@code from}, which ends with a condition. */
    public long count(String counted, String from, Scope scope) {
        var within = within(scope);
        var sql = "SELECT count(" + counted + ") FROM " + from + within.condition();
        return bound(Scalar.query(database, sql, Long.class), sql, scope, within)
                .getSingleResult();
    }

    public NamedFigure named(String name, String unit, String counted, String from, Scope scope) {
        return NamedFigure.of(name, Figure.count(count(counted, from, scope), unit, scope.to()));
    }

    /**
     * Sums the quantities in a column and its companions {@code _unit} and {@code _qualifier}, per label and unit. Exact
     * ones are summed by the database; of the vague ones each number counts with its own precision.
     */
    public List<NamedFigure> tallies(String name, String label, String column, String from, Scope scope) {
        var within = within(scope);
        var sql = """
                SELECT %2$s AS label, m.%1$s_unit AS unit, m.%1$s_qualifier AS qualifier, sum(m.%1$s) AS number
                FROM %3$s AND m.%1$s_qualifier = 'EXACT' %4$s GROUP BY 1, 2, 3
                UNION ALL
                SELECT %2$s, m.%1$s_unit, m.%1$s_qualifier, m.%1$s FROM %3$s AND m.%1$s_qualifier <> 'EXACT' %4$s
                """.formatted(column, label, from, within.condition());
        var sums = new TreeMap<String, NamedTally>();
        for (var row : bound(database.createNativeQuery(sql, Tuple.class), sql, scope, within)
                .getResultList()) {
            add(row, sums);
        }
        var figures = new ArrayList<NamedFigure>();
        sums.values()
                .forEach(sum -> figures.add(new NamedFigure(name, sum.label(), Figure.tally(sum.tally(), scope.to()))));
        return figures;
    }

    private static void add(Tuple row, TreeMap<String, NamedTally> sums) {
        var label = row.get("label", String.class);
        var part = new Quantity(
                row.get("number", BigDecimal.class),
                row.get("unit", String.class),
                Qualifier.valueOf(row.get("qualifier", String.class)));
        sums.merge(
                label + "\u001f" + part.unit(),
                new NamedTally(label, part.tally()),
                (one, other) -> new NamedTally(label, one.tally().plus(other.tally())));
    }

    /** What narrows a sum to the organisations of its scope. */
    private Places within(Scope scope) {
        if (scope.organizationId() == null) {
            return new Places("", Map.of());
        }
        var places = Places.atOrBelow(scope.organizationId(), database).in("m");
        return new Places(" AND " + places.condition(), places.values());
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, String sql, Scope scope, Places within) {
        within.values().forEach(query::setParameter);
        if (sql.contains(":from")) {
            query.setParameter("from", scope.from());
        }
        if (sql.contains(":to")) {
            query.setParameter("to", scope.to());
        }
        return query;
    }

    private record NamedTally(String label, Tally tally) {}
}
