package org.chuangyou.exchange.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Bulk;
import org.chuangyou.exchange.Findings;

/** Finds every row that the database would refuse, while we can still say which it is. */
@ApplicationScoped
class Checks {

    private final Bulk bulk;

    Checks(Bulk bulk) {
        this.bulk = bulk;
    }

    /** Each value is one of its column's type, and there is one where there must be. */
    void values(List<Table> tables, Findings findings) {
        for (var table : tables) {
            var types = table.columns().stream().collect(Collectors.toMap(Column::name, Column::type));
            var union = table.columns().stream()
                    .map(column -> faulty(table, column))
                    .collect(Collectors.joining(" UNION ALL "));
            bulk.each("SELECT * FROM (" + union + ") AS t ORDER BY 1, 2", row -> {
                var column = row.getString(2);
                var value = row.getString(3);
                var rule = value == null ? "archive-missing-value" : "archive-bad-value";
                var type = Map.<String, Object>of("type", types.get(column));
                findings.error(table.sheetName(), row.getInt(1), column, value, rule, type);
            });
        }
    }

    private static String faulty(Table table, Column column) {
        return "SELECT %s, %s, %s FROM %s WHERE %s OR NOT pg_input_is_valid(%s, %s)"
                .formatted(
                        Table.ROW,
                        literal(column.name()),
                        column.quoted(),
                        table.staging(),
                        column.required() ? column.quoted() + " IS NULL" : "false",
                        column.quoted(),
                        literal(column.type()));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Keys are there once, references lead somewhere, conditions hold. Whatever else there is, the insert will tell. */
    void constraints(List<Table> tables, Findings findings) {
        var known = new HashMap<String, Table>();
        tables.forEach(table -> known.put(table.name(), table));
        for (var table : tables) {
            for (var constraint : table.constraints()) {
                query(table, constraint, known).ifPresent(query -> check(table, constraint, query, findings));
            }
        }
    }

    private void check(Table table, Constraint constraint, String query, Findings findings) {
        var columns = String.join(", ", constraint.columns());
        bulk.each(query, row -> {
            var values = new HashMap<String, Object>();
            values.put("target", constraint.target());
            values.put("first", row.getInt(3));
            findings.error(table.sheetName(), row.getInt(1), columns, row.getString(2), ruleOf(constraint), values);
        });
    }

    private static String ruleOf(Constraint constraint) {
        return constraint.isUnique()
                ? "archive-repeated"
                : constraint.isReference() ? "archive-orphan" : "archive-condition";
    }

    /** The row, its value and the first such row; empty where a column is one that the database reckons itself. */
    private static Optional<String> query(Table table, Constraint constraint, Map<String, Table> known) {
        if (!constraint.columns().stream().allMatch(table::has)) {
            return Optional.empty();
        }
        if (constraint.isUnique()) {
            return Optional.of(repeated(table, constraint));
        }
        if (constraint.isReference()) {
            return Optional.ofNullable(known.get(constraint.target()))
                    .map(target -> orphans(table, constraint, target));
        }
        return Optional.of("SELECT %s, %s, 0 FROM %s WHERE NOT (%s) ORDER BY 1"
                .formatted(Table.ROW, shown(constraint), table.staging(), constraint.condition()));
    }

    private static String repeated(Table table, Constraint constraint) {
        return """
                SELECT * FROM (SELECT %1$s, %2$s, min(%1$s) OVER (PARTITION BY %3$s) AS first FROM %4$s WHERE %5$s) AS t
                WHERE %1$s > first ORDER BY 1""".formatted(
                        Table.ROW, shown(constraint), list(constraint.columns()), table.staging(), present(constraint));
    }

    private static String orphans(Table table, Constraint constraint, Table target) {
        var same = IntStream.range(0, constraint.columns().size())
                .mapToObj(i -> "p." + Table.quoted(constraint.targetColumns().get(i)) + " = c."
                        + Table.quoted(constraint.columns().get(i)))
                .collect(Collectors.joining(" AND "));
        return "SELECT %s, %s, 0 FROM %s AS c WHERE %s AND NOT EXISTS (SELECT FROM %s AS p WHERE %s) ORDER BY 1"
                .formatted(Table.ROW, shown(constraint), table.staging(), present(constraint), target.staging(), same);
    }

    private static String shown(Constraint constraint) {
        return constraint.columns().isEmpty() ? "NULL" : "concat_ws(', ', " + list(constraint.columns()) + ")";
    }

    private static String present(Constraint constraint) {
        return constraint.columns().stream()
                .map(column -> Table.quoted(column) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }
}
