package org.chuangyou.organization.mass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** mass-organizations: League, unions and the like with their newest strength. */
@Singleton
class MassOrganizationsTable extends RecordTable {

    private static final Column<String> ORGANIZATION =
            Column.reference("带建组织编码", "organizations").example("ZB-001").fixed();
    private static final Column<MassKind> KIND =
            Column.choice("群团类别", MassKind.class).fixed();
    private static final Column<String> NAME = Column.text("群团名称", 100).example("县民族中学工会委员会");
    private static final Column<String> HEAD = Column.text("负责人", 50).mayBeEmpty();
    private static final Column<Integer> MEMBERS =
            Column.count("成员人数").example("61").note("只记人数，不记姓名");
    private static final Column<LocalDate> AS_OF = Column.date("数据日期");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "mass-organizations",
            "群团组织",
            16,
            List.of(ORGANIZATION, KIND, NAME),
            List.of(ORGANIZATION, KIND, NAME, HEAD, MEMBERS, AS_OF, ID));

    private static final Statements SQL = new Statements("""
            SELECT o.code, m.kind, m.name, m.head_name, s.members, s.as_of, m.id
            FROM mass_organization m JOIN organization o ON o.id = m.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN LATERAL (SELECT * FROM mass_strength n WHERE n.mass_organization_id = m.id AND n.as_of <= :asOf
                               ORDER BY n.as_of DESC LIMIT 1) s ON true
            ORDER BY o.code COLLATE "C", m.kind, m.name COLLATE "C"
            """, """
            WITH r AS (SELECT * FROM {rows} AS r
                (organization, kind, name, head_name, members, as_of, id)),
                strength AS (INSERT INTO mass_strength (mass_organization_id, as_of, members) SELECT id, as_of,
                    members FROM r)
            INSERT INTO mass_organization (id, version, organization_id, kind, name, head_name)
            SELECT id, 0, organization, kind, name, head_name FROM r
            """, """
            WITH r AS (SELECT * FROM {rows} AS r
                (organization, kind, name, head_name, members, as_of, id)),
                strength AS (INSERT INTO mass_strength (mass_organization_id, as_of, members) SELECT id, as_of,
                    members FROM r
                             ON CONFLICT (mass_organization_id, as_of) DO UPDATE SET members = EXCLUDED.members)
            UPDATE mass_organization m SET version = m.version + 1, name = r.name, head_name = r.head_name
            FROM r WHERE m.id = r.id
            """);

    MassOrganizationsTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    public boolean namesPersons() {
        return true;
    }
}
