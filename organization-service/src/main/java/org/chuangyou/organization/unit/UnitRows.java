package org.chuangyou.organization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Batch;
import org.chuangyou.exchange.Bulk;
import org.chuangyou.organization.event.UnitCorrected;
import org.chuangyou.organization.event.UnitRegistered;

/** The table of units as rosters read and write it: all its SQL stands here. */
@ApplicationScoped
class UnitRows {

    static final String EXPORT = """
            SELECT u.code, u.name, u.kind, u.township, u.residence, u.registered_on,
                   f.primary_, f.junior, f.senior, f.teachers, f.substitute, f.special_post, f.other, f.as_of, u.id
            FROM unit_history u LEFT JOIN LATERAL
                (SELECT * FROM unit_figures WHERE unit_id = u.id AND as_of <= :asOf ORDER BY as_of DESC LIMIT 1) f ON true
            WHERE u.valid_from <= :asOf AND coalesce(u.valid_to, 'infinity') > :asOf
            ORDER BY u.code COLLATE "C"
            """;

    private static final String SELECT =
            "SELECT id, version, code, name, kind, township, residence, registered_on, valid_from, closed_on"
                    + " FROM unit WHERE code = ANY (?)";

    private static final Batch<UnitRow> INSERT = columns(Batch.of("""
            INSERT INTO unit (id, version, code, name, kind, township, residence, registered_on, valid_from)
            SELECT * FROM {rows}
            """));

    private static final Batch<UnitRow> UPDATE = columns(Batch.of("""
            UPDATE unit u SET version = u.version + 1, name = r.name, kind = r.kind, township = r.township,
                residence = r.residence, registered_on = r.registered_on, valid_from = r.valid_from
            FROM {rows} AS r (id, version, code, name, kind, township, residence, registered_on, valid_from)
            WHERE u.id = r.id AND u.version = r.version
            """));

    private final Bulk bulk;

    UnitRows(Bulk bulk) {
        this.bulk = bulk;
    }

    private static Batch<UnitRow> columns(Batch<UnitRow> batch) {
        return batch.uuid(UnitRow::id)
                .number(UnitRow::version)
                .text(row -> row.entry().code())
                .text(row -> row.entry().name())
                .name(row -> row.entry().kind())
                .text(row -> row.entry().township())
                .name(row -> row.entry().residence())
                .date(UnitRow::registeredOn)
                .date(UnitRow::validFrom);
    }

    Map<String, UnitRow> byCodes(Collection<String> codes) {
        return bulk.find(SELECT, UnitRows::row, (Object) codes.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(row -> row.entry().code(), row -> row));
    }

    /** The codes of those of the ids that are taken. */
    Map<UUID, String> codesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var codes = new HashMap<UUID, String>();
        var sql = "SELECT id, code FROM unit WHERE id = ANY (?)";
        bulk.each(sql, row -> codes.put(row.getObject(1, UUID.class), row.getString(2)), (Object) ids.toArray());
        return codes;
    }

    void insert(List<UnitRow> rows) {
        bulk.write(INSERT, rows);
    }

    void update(List<UnitRow> rows) {
        bulk.writeUnlessOvertaken(UPDATE, rows);
    }

    private static UnitRow row(ResultSet row) throws SQLException {
        return new UnitRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new UnitEntry(
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("township"),
                        Residence.valueOf(row.getString("residence"))),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }

    /** A unit as it stands in the table, or is to stand there. */
    record UnitRow(
            UUID id, long version, UnitEntry entry, LocalDate registeredOn, LocalDate validFrom, LocalDate closedOn) {

        UnitRegistered registered() {
            return new UnitRegistered(
                    id,
                    entry.code(),
                    entry.name(),
                    entry.kind().name(),
                    entry.township(),
                    entry.residence().name(),
                    registeredOn);
        }

        UnitCorrected corrected() {
            return new UnitCorrected(
                    id,
                    entry.code(),
                    entry.name(),
                    entry.kind().name(),
                    entry.township(),
                    entry.residence().name(),
                    registeredOn);
        }
    }
}
