package org.chuangyou.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Notes the rows of others in an import that is limited to those of some owners. */
@ApplicationScoped
public class OwnedRows {

    private final Limit limit;
    private final ExchangeTables tables;
    private final Bulk bulk;

    OwnedRows(Limit limit, ExchangeTables tables, Bulk bulk) {
        this.limit = limit;
        this.tables = tables;
        this.bulk = bulk;
    }

    /** By the column by which an export of these owners finds the table's rows. */
    public void check(ExchangeTable table, List<Row> rows) {
        if (!limit.isSet()) {
            return;
        }
        var column = new ExportSql(table)
                .ownedThrough(limit.owners().kind(), tables.all())
                .orElseThrow();
        var own = own(column, rows);
        rows.stream()
                .filter(row -> row.get(column) != null && !own.contains(row.text(column)))
                .forEach(row -> row.error(column, "not-of-these-owners", Map.of()));
    }

    private Set<String> own(Column<?> column, List<Row> rows) {
        var owners = limit.owners();
        if (column.references().equals(owners.kind())) {
            return owners.codes();
        }
        var named = rows.stream().map(row -> row.text(column)).distinct().toArray(String[]::new);
        var table = tables.require(column.references());
        var sql = new ExportSql(table).ownedBy(owners.kind(), tables.all()).orElseThrow();
        var key = table.layout().key().get(0);
        var found = new HashSet<String>();
        bulk.each(
                sql.having(key),
                row -> found.add(row.getString(table.layout().indexOf(key) + 1)),
                sql.days(Records.EVER, owners.codes().toArray(String[]::new), named));
        return found;
    }
}
