package org.chuangyou.organization.mass;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** mass-strengths: how many belonged to a mass organisation on which day. */
@Singleton
class MassStrengthsTable extends RecordTable {

    private static final Column<String> ORGANIZATION =
            Column.reference("带建组织编码", "organizations").example("ZB-001");
    private static final Column<MassKind> KIND = Column.choice("群团类别", MassKind.class);
    private static final Column<String> NAME = Column.text("群团名称", 100).example("县民族中学工会委员会");
    private static final Column<LocalDate> AS_OF = Column.date("数据日期");
    private static final Column<Integer> MEMBERS = Column.count("成员人数").example("61");

    private static final Layout LAYOUT = new Layout(
            "mass-strengths",
            "群团历年人数",
            17,
            List.of(ORGANIZATION, KIND, NAME, AS_OF),
            List.of(ORGANIZATION, KIND, NAME, AS_OF, MEMBERS));

    private static final String PUT = """
            INSERT INTO mass_strength (mass_organization_id, as_of, members)
            SELECT m.id, r.as_of, r.members
            FROM {rows} AS r
                (organization, kind, name, as_of, members)
                JOIN mass_organization m ON m.organization_id = r.organization AND m.kind = r.kind AND m.name = r.name
            ON CONFLICT (mass_organization_id, as_of) DO UPDATE SET members = EXCLUDED.members
            """;

    private static final Statements SQL = new Statements("""
            SELECT o.code, m.kind, m.name, s.as_of, s.members
            FROM mass_strength s JOIN mass_organization m ON m.id = s.mass_organization_id
                 JOIN organization o ON o.id = m.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE s.as_of <= :asOf
            ORDER BY o.code COLLATE "C", m.kind, m.name COLLATE "C", s.as_of
            """, PUT, PUT);

    private final MassOrganizations register;

    MassStrengthsTable(Records records, MassOrganizations register) {
        super(LAYOUT, SQL, records);
        this.register = register;
    }

    @Override
    protected void check(RecordRow row) {
        if (!register.isKept(row.id(ORGANIZATION), row.get(KIND), row.get(NAME))) {
            row.error(NAME, "no-mass-organization", Map.of());
        }
    }
}
