package org.chuangyou.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.postgresql.util.PSQLException;

/** The database as a {@link RecordTable} reads and writes it. */
@ApplicationScoped
public class Records {

    /** Whatever will have begun or ended. */
    static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private static final String INTEGRITY = "23";

    private final Bulk bulk;
    private final ExchangeTables tables;
    private final Instance<EntityManager> entities;

    Records(Bulk bulk, ExchangeTables tables, Instance<EntityManager> entities) {
        this.bulk = bulk;
        this.tables = tables;
        this.entities = entities;
    }

    /** The ids of those of the codes that the table knows. */
    Map<String, UUID> ids(String table, Collection<String> codes) {
        var ids = new HashMap<String, UUID>();
        if (!codes.isEmpty()) {
            bulk.each(tables.codesOf(table), row -> ids.put(row.getString(1), row.getObject(2, UUID.class)), (Object)
                    codes.toArray(String[]::new));
        }
        return ids;
    }

    /** What is stored of the rows and of others that agree with one of them in the first column of the key. */
    StoredRows stored(RecordTable table, List<RecordRow> rows) {
        var found = new StoredRows(table.layout());
        var first = table.layout().key().get(0);
        var texts = new LinkedHashSet<String>();
        rows.forEach(row -> texts.add(row.spelt(first)));
        each(table, first, texts, found);
        var identity = table.layout().identityColumn();
        if (identity != null) {
            var ids = new LinkedHashSet<String>();
            rows.stream().map(row -> row.get(identity)).filter(Objects::nonNull).forEach(id -> ids.add(id.toString()));
            each(table, identity, ids, found);
        }
        return found;
    }

    private void each(RecordTable table, Column<?> column, Collection<String> texts, StoredRows found) {
        if (texts.isEmpty()) {
            return;
        }
        var export = new ExportSql(table);
        var parameters = export.days(EVER, (Object) texts.toArray(String[]::new));
        bulk.each(export.having(column), row -> found.add(read(table.layout(), row)), parameters);
    }

    private static StoredRow read(Layout layout, ResultSet row) throws SQLException {
        var columns = layout.columns();
        var texts = new String[columns.size()];
        UUID identity = null;
        for (var i = 0; i < texts.length; i++) {
            var shown = columns.get(i).show(row.getObject(i + 1));
            texts[i] = shown == null ? "" : shown.toString().strip();
            identity = columns.get(i).isIdentity() ? row.getObject(i + 1, UUID.class) : identity;
        }
        return new StoredRow(List.of(texts), identity);
    }

    /** Stores the rows; one that the database refuses is noted. */
    void store(RecordTable table, List<RecordRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (!isStored(table, rows)) {
            rows.forEach(row -> isStored(table, List.of(row))); // tells which of them it is, and whether there are more
        }
        if (entities.isResolvable()) {
            entities.get().clear(); // what it has read before is no longer so
        }
    }

    private static String constraint(SQLException refused) {
        var message = refused instanceof PSQLException of ? of.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? refused.getSQLState() : message.getConstraint();
    }

    private boolean isStored(RecordTable table, List<RecordRow> rows) {
        bulk.execute("SAVEPOINT rows");
        try {
            bulk.write(
                    RecordBatch.of(table.layout(), table.statements().insert()),
                    rows.stream().filter(RecordRow::isNew).toList());
            bulk.write(
                    RecordBatch.of(table.layout(), table.statements().update()),
                    rows.stream().filter(row -> !row.isNew()).toList());
            bulk.execute("RELEASE SAVEPOINT rows");
            return true;
        } catch (PersistenceException e) {
            bulk.execute("ROLLBACK TO SAVEPOINT rows");
            if (e.getCause() instanceof SQLException sql && sql.getSQLState().startsWith(INTEGRITY)) {
                if (rows.size() == 1) {
                    rows.get(0).refusedBy(constraint(sql));
                }
                return false;
            }
            throw e;
        }
    }
}
