package org.chuangyou.organization.code;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** external-codes: the codes that others gave units and organisations. */
@Singleton
class ExternalCodesTable extends RecordTable {

    private static final Column<String> VALUE = Column.text("代码", 40).example("124201017448000003");
    private static final Column<Scheme> SCHEME = Column.choice("代码种类", Scheme.class);
    private static final Column<String> UNIT =
            Column.reference("单位编码", "units").mayBeEmpty().note("与组织二选一");
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").mayBeEmpty().note("与单位二选一");
    private static final Column<LocalDate> FROM = Column.date("生效日期");
    private static final Column<LocalDate> TO =
            Column.date("失效日期").mayBeEmpty().lasting().note("自该日起不再有效");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "external-codes",
            "外部代码",
            19,
            List.of(VALUE, SCHEME, UNIT, ORGANIZATION, FROM),
            List.of(VALUE, SCHEME, UNIT, ORGANIZATION, FROM, TO, ID));

    private static final Statements SQL = new Statements("""
            SELECT e.value, e.scheme, u.code, o.code, e.valid_from,
                CASE WHEN e.valid_to <= :asOf THEN e.valid_to END, e.id
            FROM external_code e LEFT JOIN unit u ON e.subject_kind = 'UNIT' AND u.id = e.subject_id
                 LEFT JOIN organization o ON e.subject_kind = 'ORGANIZATION' AND o.id = e.subject_id
            WHERE e.valid_from <= :asOf AND (u.id IS NOT NULL OR coalesce(o.dissolved_on, 'infinity') > :asOf)
            ORDER BY e.scheme, e.value COLLATE "C", u.code COLLATE "C", o.code COLLATE "C", e.valid_from
            """, """
            INSERT INTO external_code (id, version, subject_kind, subject_id, scheme, value, valid_from, valid_to)
            SELECT id, 0, CASE WHEN unit IS NULL THEN 'ORGANIZATION' ELSE 'UNIT' END, coalesce(unit, organization),
                scheme,
                   value, valid_from, valid_to
            FROM {rows} AS r
                (value, scheme, unit, organization, valid_from, valid_to, id)
            """, """
            UPDATE external_code e SET version = e.version + 1, value = r.value, valid_from = r.valid_from,
                valid_to = r.valid_to
            FROM {rows} AS r
                (value, scheme, unit, organization, valid_from, valid_to, id)
            WHERE e.id = r.id
            """);

    ExternalCodesTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    protected void check(RecordRow row) {
        row.requireOneOf(UNIT, ORGANIZATION);
        var kind = row.get(UNIT) == null ? SubjectKind.ORGANIZATION : SubjectKind.UNIT;
        var scheme = row.get(SCHEME);
        if (!scheme.names(kind)) {
            row.obeys(SCHEME, () -> {
                throw ExternalCodeProblems.notForSubject(scheme, kind);
            });
        }
        row.obeys(VALUE, () -> scheme.check(row.get(VALUE)));
        row.requireOrder(FROM, TO);
    }
}
