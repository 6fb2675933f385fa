package org.chuangyou.exchange.archive;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Bulk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which tables there are, as the database itself tells: a table of tomorrow is archived without anybody's doing. */
@ApplicationScoped
class Catalogue {

    /** What belongs to this running service and not to what it keeps. */
    private static final List<String> LEFT_OUT =
            List.of("outbox", "inbox", "idempotency", "audit", "flyway_schema_history", "table_import");

    /** t is a row of pg_class; the place is for the names of tables that are left out. */
    private static final String KEPT = "t.relnamespace = 'public'::regnamespace AND t.relname::text <> ALL (?)";

    private static final String TABLES = "SELECT t.oid::bigint, t.relname FROM pg_class t WHERE t.relkind = 'r' AND "
            + KEPT + " ORDER BY t.relname COLLATE \"C\"";

    private static final String COLUMNS = """
            SELECT attname, format_type(atttypid, atttypmod), attnotnull, attcollation <> 0
            FROM pg_attribute
            WHERE attrelid::bigint = ? AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            ORDER BY attnum""";

    private static final String CONSTRAINTS = """
            SELECT contype, %s, (SELECT relname FROM pg_class WHERE oid = confrelid), %s, pg_get_expr(conbin, conrelid)
            FROM pg_constraint WHERE conrelid::bigint = ? AND contype IN ('p', 'u', 'f', 'c')
            ORDER BY conname COLLATE "C\"""".formatted(names("conkey", "conrelid"), names("confkey", "confrelid"));

    private static final String SEQUENCES = """
            SELECT s.relname, q.seqincrement FROM pg_class s JOIN pg_sequence q ON q.seqrelid = s.oid
            WHERE s.relnamespace = 'public'::regnamespace AND NOT EXISTS (
                SELECT FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
                WHERE d.objid = s.oid AND d.deptype IN ('a', 'i') AND NOT (%s))
            ORDER BY s.relname COLLATE "C\"""".formatted(KEPT);

    private final Bulk bulk;
    private final Object leftOut;

    /** @param others what the service keeps for others, such as its copies of their facts */
    Catalogue(Bulk bulk, @ConfigProperty(name = "chuangyou.archive.leaves-out") Optional<List<String>> others) {
        this.bulk = bulk;
        this.leftOut = Stream.concat(LEFT_OUT.stream(), others.orElse(List.of()).stream())
                .toArray(String[]::new);
    }

    private static String names(String key, String table) {
        return """
                ARRAY(SELECT a.attname::text FROM unnest(%s) WITH ORDINALITY AS k (number, place)
                      JOIN pg_attribute a ON a.attrelid = %s AND a.attnum = k.number ORDER BY k.place)""".formatted(key, table);
    }

    List<Table> tables() {
        var tables = new ArrayList<Table>();
        for (var found : bulk.find(TABLES, row -> new Found(row.getLong(1), row.getString(2)), leftOut)) {
            var columns = bulk.find(COLUMNS, Catalogue::column, found.oid());
            var constraints = bulk.find(CONSTRAINTS, Catalogue::constraint, found.oid());
            tables.add(new Table(tables.size() + 1, found.name(), columns, constraints));
        }
        return tables;
    }

    /** A statement that tells the next value of each sequence. */
    String nextValues() {
        var values = bulk.find(SEQUENCES, row -> nextValue(row.getString(1), row.getLong(2)), leftOut);
        return values.isEmpty()
                ? "SELECT NULL::text, NULL::text WHERE false"
                : values.stream()
                        .collect(Collectors.joining(
                                " UNION ALL ",
                                "SELECT sequence, next_value::text FROM (",
                                ") AS s (sequence, next_value) ORDER BY sequence COLLATE \"C\""));
    }

    List<String> sequences() {
        return bulk.find(SEQUENCES, row -> row.getString(1), leftOut);
    }

    private static String nextValue(String sequence, long step) {
        return "SELECT '%s'::text, CASE WHEN is_called THEN last_value + %d ELSE last_value END FROM public.%s"
                .formatted(sequence.replace("'", "''"), step, Table.quoted(sequence));
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4));
    }

    private static Constraint constraint(ResultSet row) throws SQLException {
        return new Constraint(
                row.getString(1).charAt(0),
                texts(row.getArray(2)),
                row.getString(3),
                texts(row.getArray(4)),
                row.getString(5));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private record Found(long oid, String name) {}
}
