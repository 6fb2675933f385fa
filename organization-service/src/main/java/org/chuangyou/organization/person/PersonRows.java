package org.chuangyou.organization.person;

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
import org.chuangyou.organization.person.Members.Someone;

/** The table of persons as rosters read and write it: all its SQL stands here. */
@ApplicationScoped
class PersonRows implements PersonCodes {

    static final String EXPORT = """
            SELECT p.code, p.name, p.gender, p.born_on, p.stage, p.admitted_on, o.code, u.code, p.valid_from, p.id
            FROM person_history p JOIN organization o ON o.id = p.organization_id JOIN unit u ON u.id = p.unit_id
            WHERE p.departed_on IS NULL AND p.valid_from <= :asOf AND coalesce(p.valid_to, 'infinity') > :asOf
            ORDER BY p.code COLLATE "C"
            """;

    private static final String SELECT = """
            SELECT id, version, code, name, gender, born_on, stage, admitted_on, organization_id, unit_id, valid_from,
                   departed_on
            FROM person""";

    private static final Batch<PersonRow> INSERT = columns(Batch.of("""
            INSERT INTO person
                (id, version, code, name, gender, born_on, stage, admitted_on, organization_id, unit_id, valid_from,
                 standing_since)
            SELECT r.*, CASE WHEN r.stage = 'PROBATIONARY' THEN r.admitted_on END
            FROM {rows} AS r
                (id, version, code, name, gender, born_on, stage, admitted_on, organization_id, unit_id, valid_from)
            """));

    private static final Batch<PersonRow> UPDATE = columns(Batch.of("""
            UPDATE person p SET version = p.version + 1, name = r.name, gender = r.gender, born_on = r.born_on,
                stage = r.stage, admitted_on = r.admitted_on, organization_id = r.organization_id, unit_id = r.unit_id,
                valid_from = r.valid_from,
                standing_since = CASE WHEN p.stage = r.stage THEN p.standing_since
                    WHEN r.stage = 'PROBATIONARY' THEN r.admitted_on ELSE r.valid_from END,
                party_group_id = CASE WHEN p.organization_id = r.organization_id THEN p.party_group_id END
            FROM {rows} AS r
                (id, version, code, name, gender, born_on, stage, admitted_on, organization_id, unit_id, valid_from)
            WHERE p.id = r.id AND p.version = r.version
            """));

    private final Bulk bulk;

    PersonRows(Bulk bulk) {
        this.bulk = bulk;
    }

    private static Batch<PersonRow> columns(Batch<PersonRow> batch) {
        return batch.uuid(PersonRow::id)
                .number(PersonRow::version)
                .text(row -> row.entry().code())
                .text(row -> row.entry().name())
                .name(row -> row.entry().gender())
                .date(row -> row.entry().bornOn())
                .name(row -> row.entry().stage())
                .date(row -> row.entry().admittedOn())
                .uuid(row -> row.entry().organizationId())
                .uuid(row -> row.entry().unitId())
                .date(PersonRow::validFrom);
    }

    Map<String, PersonRow> rowsByCodes(Collection<String> codes) {
        var sql = SELECT + " WHERE code = ANY (?)";
        return bulk.find(sql, PersonRows::row, (Object) codes.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(row -> row.entry().code(), row -> row));
    }

    /** The codes of those of the ids that are taken. */
    Map<UUID, String> codesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var codes = new HashMap<UUID, String>();
        var sql = "SELECT id, code FROM person WHERE id = ANY (?)";
        bulk.each(sql, row -> codes.put(row.getObject(1, UUID.class), row.getString(2)), (Object) ids.toArray());
        return codes;
    }

    @Override
    public Map<String, Someone> byCodes(Collection<String> codes) {
        return rowsByCodes(codes).values().stream()
                .map(PersonRow::someone)
                .collect(Collectors.toMap(Someone::code, someone -> someone));
    }

    @Override
    public Map<UUID, Someone> byIds(Collection<UUID> ids) {
        var sql = SELECT + " WHERE id = ANY (?)";
        return bulk.find(sql, PersonRows::row, (Object) ids.toArray()).stream()
                .map(PersonRow::someone)
                .collect(Collectors.toMap(Someone::id, someone -> someone));
    }

    void insert(List<PersonRow> rows) {
        bulk.write(INSERT, rows);
    }

    void update(List<PersonRow> rows) {
        bulk.writeUnlessOvertaken(UPDATE, rows);
    }

    private static PersonRow row(ResultSet row) throws SQLException {
        return new PersonRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new PersonEntry(
                        row.getString("code"),
                        row.getString("name"),
                        Gender.valueOf(row.getString("gender")),
                        row.getObject("born_on", LocalDate.class),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("admitted_on", LocalDate.class),
                        row.getObject("organization_id", UUID.class),
                        row.getObject("unit_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("departed_on", LocalDate.class));
    }

    /** A person as it stands in the table, or is to stand there. */
    record PersonRow(UUID id, long version, PersonEntry entry, LocalDate validFrom, LocalDate departedOn) {

        /** A member has been one since the admission, as far as a first roster tells. */
        static PersonRow listed(UUID id, PersonEntry entry, LocalDate asOf) {
            return listedSince(id, entry, entry.admittedOn() == null ? asOf : entry.admittedOn());
        }

        static PersonRow listedSince(UUID id, PersonEntry entry, LocalDate since) {
            return new PersonRow(id, 0, entry, since, null);
        }

        /** What a later roster says is a new state from a day on; of the same day, a correction. */
        PersonRow restated(PersonEntry said, LocalDate since) {
            return new PersonRow(id, version, said, since, null);
        }

        Someone someone() {
            return new Someone(
                    id,
                    entry.code(),
                    entry.name(),
                    entry.organizationId(),
                    departedOn == null && entry.isMember(),
                    departedOn == null && entry.stage() == Stage.FULL);
        }
    }
}
