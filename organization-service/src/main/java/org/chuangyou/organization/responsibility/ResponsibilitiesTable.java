package org.chuangyou.organization.responsibility;

import java.util.List;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.exchange.Touched;

/** responsibilities: who answers for what, link by link; pupils are a number. */
@Singleton
class ResponsibilitiesTable extends RecordTable {

    private static final Column<String> UNIT =
            Column.reference("单位编码", "units").mayBeEmpty().example("XX002").note("学校的各层填写；局长、副局长两层空着");
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").mayBeEmpty().note("局长、副局长两层填写");
    private static final Column<Layer> LAYER = Column.choice("层级", Layer.class);
    private static final Column<String> SCOPE = Column.text("所包范围", 50).example("三年级");
    private static final Column<String> UNDER =
            Column.text("上一层的范围", 50).mayBeEmpty().note("最上一层空着");
    private static final Column<String> PERSON =
            Column.reference("责任人编号", "members").mayBeEmpty().note("不在名册的填姓名和职务");
    private static final Column<String> HOLDER_NAME = Column.text("责任人姓名", 50).mayBeEmpty();
    private static final Column<String> HOLDER_OFFICE =
            Column.text("责任人职务", 50).mayBeEmpty().example("副校长");
    private static final Column<Integer> PUPILS =
            Column.count("学生人数").mayBeEmpty().example("").note("只有教师一层填写，不填学生姓名");
    private static final Column<List<String>> UNITS =
            Column.references("所包片的单位编码", "units").mayBeEmpty().note("只有副局长一层填写");

    private static final Layout LAYOUT = new Layout(
            "responsibilities",
            "责任链",
            15,
            List.of(UNIT, ORGANIZATION, LAYER, SCOPE, PERSON, HOLDER_NAME),
            List.of(UNIT, ORGANIZATION, LAYER, SCOPE, UNDER, PERSON, HOLDER_NAME, HOLDER_OFFICE, PUPILS, UNITS));

    private static final Statements SQL = new Statements("""
            SELECT u.code, o.code, l.layer, l.scope, l.under, p.code, l.holder_name, l.holder_office, l.pupils,
                   (SELECT string_agg(a.code, ';' ORDER BY n.place)
                    FROM unnest(l.unit_ids) WITH ORDINALITY AS n (id, place) JOIN unit a ON a.id = n.id)
            FROM responsibility_link l JOIN responsibility_chain c ON c.id = l.chain_id
                 LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN organization o ON o.id = c.organization_id
                 LEFT JOIN person p ON p.id = l.person_id
            WHERE (o.id IS NULL OR coalesce(o.dissolved_on, 'infinity') > :asOf)
                AND (p.id IS NULL OR coalesce(p.departed_on, 'infinity') > :asOf)
            ORDER BY u.code COLLATE "C" NULLS FIRST, o.code COLLATE "C", l.position
            """, """
            WITH r AS (SELECT * FROM {rows} WITH ORDINALITY AS r
                (unit, organization, layer, scope, under, person, holder_name, holder_office, pupils, units, line)),
                made AS (INSERT INTO responsibility_chain (id, version, organization_id, unit_id)
                         SELECT DISTINCT ON (organization, unit) uuidv7(), 0, organization, unit FROM r
                         WHERE NOT EXISTS (SELECT FROM responsibility_chain c
                                           WHERE c.organization_id = r.organization OR c.unit_id = r.unit)
                         RETURNING id, organization_id, unit_id),
                chain AS (SELECT id, organization_id, unit_id FROM responsibility_chain UNION ALL SELECT * FROM made)
            INSERT INTO responsibility_link
                (chain_id, position, layer, scope, under, person_id, holder_name, holder_office, pupils, unit_ids)
            SELECT c.id, (SELECT coalesce(max(position), -1) FROM responsibility_link l WHERE l.chain_id = c.id)
                         + row_number() OVER (PARTITION BY c.id ORDER BY line),
                   layer, scope, under, person, holder_name, holder_office, pupils,
                   coalesce(string_to_array(units, ',')::uuid[], '{}')
            FROM r JOIN chain c ON c.organization_id = r.organization OR c.unit_id = r.unit
            """, """
            WITH r AS (SELECT * FROM {rows} AS r
                (unit, organization, layer, scope, under, person, holder_name, holder_office, pupils, units)),
                chain AS (UPDATE responsibility_chain c SET version = c.version + 1 FROM r
                          WHERE c.organization_id = r.organization OR c.unit_id = r.unit)
            UPDATE responsibility_link l SET under = r.under, holder_office = r.holder_office, pupils = r.pupils,
                unit_ids = coalesce(string_to_array(r.units, ',')::uuid[], '{}')
            FROM r JOIN responsibility_chain c ON c.organization_id = r.organization OR c.unit_id = r.unit
            WHERE l.chain_id = c.id AND l.layer = r.layer AND l.scope = r.scope
                AND coalesce(l.person_id::text, l.holder_name) = coalesce(r.person::text, r.holder_name)
            """);

    private final Touched touched;

    ResponsibilitiesTable(Records records, Touched touched) {
        super(LAYOUT, SQL, records);
        this.touched = touched;
    }

    @Override
    public boolean namesPersons() {
        return true;
    }

    @Override
    protected void check(RecordRow row) {
        row.requireOneOf(UNIT, ORGANIZATION);
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        touched.note(
                ChainsRule.CHAINS,
                rows.stream()
                        .map(row -> row.get(UNIT) == null ? row.id(ORGANIZATION) : row.id(UNIT))
                        .toList());
    }
}
