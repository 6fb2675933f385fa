package org.chuangyou.organization.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Batch;
import org.chuangyou.exchange.Bulk;

/** The table of organisations as rosters read and write it: all its SQL stands here. */
@ApplicationScoped
class OrganizationRows implements OrganizationCodes {

    static final String EXPORT = """
            SELECT o.code, o.name, o.kind, up.code, o.established_on, o.term_ends_on,
                   (SELECT string_agg(u.code, ';' ORDER BY u.code COLLATE "C") FROM unit u WHERE u.id = ANY (o.units)),
                   o.id
            FROM organization_history o JOIN organization now ON now.id = o.id
                LEFT JOIN organization up ON up.id = o.parent_id
            WHERE o.valid_from <= :asOf AND coalesce(o.valid_to, 'infinity') > :asOf
            ORDER BY nlevel(now.path), o.code COLLATE "C"
            """;

    private static final String SELECT = """
            SELECT o.id, o.version, o.code, o.name, o.kind, o.parent_id, o.established_on, o.term_ends_on, o.valid_from,
                   o.dissolved_on, ARRAY(SELECT unit_id FROM organization_unit c WHERE c.organization_id = o.id ORDER BY unit_id) AS units
            FROM organization o
            """;

    private static final Batch<OrganizationRow> INSERT = columns(Batch.of("""
                    INSERT INTO organization
                        (id, version, code, name, kind, parent_id, established_on, term_ends_on, valid_from, path)
                    SELECT id, version, code, name, kind, parent_id, established_on, term_ends_on, valid_from, path::ltree
                    FROM {rows} AS r
                        (id, version, code, name, kind, parent_id, established_on, term_ends_on, valid_from, path)
                    """)).text(OrganizationRow::path);

    private static final Batch<OrganizationRow> UPDATE = columns(Batch.of("""
            UPDATE organization o SET version = o.version + 1, name = r.name, kind = r.kind, parent_id = r.parent_id,
                established_on = r.established_on, term_ends_on = r.term_ends_on, valid_from = r.valid_from
            FROM {rows} AS r (id, version, code, name, kind, parent_id, established_on, term_ends_on, valid_from)
            WHERE o.id = r.id AND o.version = r.version
            """));

    private static final Batch<Cover> COVER = Batch.<Cover>of(
                    "INSERT INTO organization_unit (organization_id, unit_id) SELECT * FROM {rows}")
            .uuid(Cover::organization)
            .uuid(Cover::unit);

    private static final Batch<UUID> UNCOVER = Batch.<UUID>of(
                    "DELETE FROM organization_unit WHERE organization_id IN (SELECT * FROM {rows})")
            .uuid(id -> id);

    private static final Batch<OrganizationRow> RINGS = Batch.<OrganizationRow>of("""
                    WITH RECURSIVE way (lower, id, since, until) AS (
                        SELECT lower, upper, since, CAST('infinity' AS date) FROM {rows} AS r (lower, upper, since)
                        UNION
                        SELECT way.lower, h.parent_id, greatest(way.since, h.valid_from),
                               least(way.until, coalesce(h.valid_to, CAST('infinity' AS date)))
                        FROM way CROSS JOIN LATERAL (
                            -- OFFSET 0 keeps the planner at one look-up for each step.
                            SELECT * FROM organization_history s
                            WHERE s.id = way.id AND s.parent_id IS NOT NULL AND s.valid_from < way.until
                                AND coalesce(s.valid_to, CAST('infinity' AS date)) > way.since OFFSET 0) h
                        WHERE way.id <> way.lower)
                    SELECT lower, min(since) FROM way WHERE id = lower GROUP BY lower
                    """)
            .uuid(OrganizationRow::id)
            .uuid(row -> row.entry().parentId())
            .date(OrganizationRow::validFrom);

    private final Bulk bulk;

    OrganizationRows(Bulk bulk) {
        this.bulk = bulk;
    }

    private static Batch<OrganizationRow> columns(Batch<OrganizationRow> batch) {
        return batch.uuid(OrganizationRow::id)
                .number(OrganizationRow::version)
                .text(row -> row.entry().code())
                .text(row -> row.entry().name())
                .name(row -> row.entry().kind())
                .uuid(row -> row.entry().parentId())
                .date(row -> row.entry().establishedOn())
                .date(row -> row.entry().termEndsOn())
                .date(OrganizationRow::validFrom);
    }

    Map<String, OrganizationRow> byCode() {
        var found = new HashMap<String, OrganizationRow>();
        bulk.each(SELECT, row -> found.put(row.getString("code"), row(row)));
        return found;
    }

    @Override
    public OrganizationIndex index() {
        var index = new OrganizationIndex();
        bulk.each(
                "SELECT code, id, parent_id, kind FROM organization WHERE dissolved_on IS NULL",
                row -> index.add(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        OrganizationKind.valueOf(row.getString(4)).isBranch()));
        return index;
    }

    void insert(List<OrganizationRow> rows) {
        bulk.write(INSERT, rows);
        cover(rows);
    }

    void update(List<OrganizationRow> rows) {
        bulk.writeUnlessOvertaken(UPDATE, rows);
        bulk.write(UNCOVER, rows.stream().map(OrganizationRow::id).toList());
        cover(rows);
    }

    /** The first day on which anything changed, of those organisations that are not as they were founded. */
    Map<UUID, LocalDate> firstChanges() {
        var days = new HashMap<UUID, LocalDate>();
        bulk.each(
                "SELECT organization_id, min(valid_to) FROM organization_past GROUP BY organization_id",
                row -> days.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
        return days;
    }

    /** Of those of the organisations that would stand above themselves, under their parents, the first such day. */
    Map<UUID, LocalDate> firstRings(Collection<OrganizationRow> moved) {
        var days = new HashMap<UUID, LocalDate>();
        bulk.write(RINGS, moved, row -> days.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
        return days;
    }

    private void cover(List<OrganizationRow> rows) {
        bulk.write(
                COVER,
                rows.stream()
                        .flatMap(row -> row.entry().unitIds().stream().map(unit -> new Cover(row.id(), unit)))
                        .toList());
    }

    private static OrganizationRow row(ResultSet row) throws SQLException {
        return new OrganizationRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new OrganizationEntry(
                        row.getString("code"),
                        row.getString("name"),
                        OrganizationKind.valueOf(row.getString("kind")),
                        row.getObject("parent_id", UUID.class),
                        row.getObject("established_on", LocalDate.class),
                        row.getObject("term_ends_on", LocalDate.class),
                        inOurOrder(Arrays.asList((UUID[]) row.getArray("units").getArray()))),
                null,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("dissolved_on", LocalDate.class));
    }

    /** Java and PostgreSQL order ids differently. */
    static List<UUID> inOurOrder(List<UUID> units) {
        return units.stream().sorted().toList();
    }

    /**
     * An organisation as it stands in the table, or is to stand there.
     *
     * @param path the way from the top; null where it is not needed
     */
    record OrganizationRow(
            UUID id, long version, OrganizationEntry entry, String path, LocalDate validFrom, LocalDate dissolvedOn) {

        static OrganizationRow founded(UUID id, OrganizationEntry entry, String path) {
            return new OrganizationRow(id, 0, entry, path, entry.establishedOn(), null);
        }

        /** What a roster of a day says: a new state, or a mended one when it began on the same day. */
        OrganizationRow restated(OrganizationEntry said, LocalDate asOf) {
            return new OrganizationRow(id, version, said, null, validFrom(said, asOf), null);
        }

        /** From when the state would hold that a roster of this day describes. */
        LocalDate validFrom(OrganizationEntry said, LocalDate asOf) {
            if (said.changesMoreThanTheFounding(entry)) {
                return asOf.isBefore(said.establishedOn()) ? said.establishedOn() : asOf;
            }
            return validFrom.equals(entry.establishedOn()) ? said.establishedOn() : validFrom;
        }

        boolean stands() {
            return dissolvedOn == null;
        }

        OrganizationView view() {
            return new OrganizationView(
                    id,
                    entry.code(),
                    entry.name(),
                    entry.kind(),
                    entry.parentId(),
                    entry.establishedOn(),
                    entry.termEndsOn(),
                    entry.unitIds(),
                    validFrom,
                    null,
                    dissolvedOn,
                    null);
        }
    }

    private record Cover(UUID organization, UUID unit) {}
}
