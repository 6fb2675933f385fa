package org.chuangyou.organization.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.organization.tree.OrganizationTree;

/** contact-points: which leader visits which organisation or unit. */
@Singleton
class ContactPointsTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("联系点编码").example("LX-001").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("JG-000").fixed();
    private static final Column<ContactKind> KIND =
            Column.choice("联系制度", ContactKind.class).fixed();
    private static final Column<String> LEADER = Column.reference("领导人员编号", "members")
            .mayBeEmpty()
            .note("名册中的领导；县级领导可改填姓名和职务")
            .fixed();
    private static final Column<String> LEADER_NAME =
            Column.text("领导姓名", 50).mayBeEmpty().note("名册以外的县级领导填写");
    private static final Column<String> LEADER_OFFICE =
            Column.text("领导职务", 50).mayBeEmpty().example("副县长").note("名册以外的县级领导填写");
    private static final Column<String> TARGET_ORGANIZATION = Column.reference("联系组织编码", "organizations")
            .mayBeEmpty()
            .note("与单位二选一")
            .fixed();
    private static final Column<String> TARGET_UNIT =
            Column.reference("联系单位编码", "units").mayBeEmpty().note("与组织二选一").fixed();
    private static final Column<LocalDate> FROM = Column.date("起始日期").fixed();
    private static final Column<LocalDate> UNTIL =
            Column.date("截止日期").mayBeEmpty().lasting().note("自该日起不再联系");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "contact-points",
            "联系点",
            13,
            List.of(CODE),
            List.of(
                    CODE,
                    ORGANIZATION,
                    KIND,
                    LEADER,
                    LEADER_NAME,
                    LEADER_OFFICE,
                    TARGET_ORGANIZATION,
                    TARGET_UNIT,
                    FROM,
                    UNTIL,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT c.code, o.code, c.kind, p.code, CASE WHEN p.id IS NULL THEN c.leader_name END,
                   CASE WHEN p.id IS NULL THEN c.leader_office END, t.code, u.code, c.held_from,
                       CASE WHEN c.held_until <= :asOf THEN c.held_until END, c.id
            FROM contact_point c JOIN organization o ON o.id = c.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN person p ON p.id = c.leader_person_id
                 LEFT JOIN organization t ON t.id = c.target_organization_id
                     LEFT JOIN unit u ON u.id = c.target_unit_id
            WHERE c.held_from <= :asOf AND (p.id IS NULL OR coalesce(p.departed_on, 'infinity') > :asOf)
                AND (t.id IS NULL OR coalesce(t.dissolved_on, 'infinity') > :asOf)
            ORDER BY c.code COLLATE "C"
            """, """
            INSERT INTO contact_point
                (id, version, code, kind, organization_id, leader_person_id, leader_name, leader_office,
                 target_organization_id, target_unit_id, held_from, held_until)
            SELECT r.id, 0, r.code, kind, organization, leader, coalesce(p.name, leader_name), leader_office,
                   target_organization, target_unit, held_from, held_until
            FROM {rows} AS r
                (code, organization, kind, leader, leader_name, leader_office, target_organization, target_unit,
                 held_from, held_until, id)
                LEFT JOIN person p ON p.id = r.leader
            """, """
            UPDATE contact_point c SET version = c.version + 1, leader_name = coalesce(r.leader_name, c.leader_name),
                leader_office = r.leader_office, held_until = r.held_until
            FROM {rows} AS r
                (code, organization, kind, leader, leader_name, leader_office, target_organization, target_unit,
                 held_from, held_until, id)
            WHERE c.id = r.id
            """);

    private final ContactRules rules;
    private final OrganizationTree tree;

    ContactPointsTable(Records records, ContactRules rules, OrganizationTree tree) {
        super(LAYOUT, SQL, records);
        this.rules = rules;
        this.tree = tree;
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM contact_point WHERE code = ANY (?)";
    }

    @Override
    public boolean namesPersons() {
        return true;
    }

    @Override
    protected void check(RecordRow row) {
        if (row.isNew() && row.get(UNTIL) == null) {
            var wanted = wanted(row);
            var place = tree.find(wanted.organizationId()).orElseThrow();
            row.obeys(LEADER, () -> rules.requireLeader(place, wanted));
            row.obeys(TARGET_ORGANIZATION, () -> rules.requireTarget(place, wanted));
        }
        row.requireOrder(FROM, UNTIL);
    }

    private static NewContactPoint wanted(RecordRow row) {
        return new NewContactPoint(
                row.id(ORGANIZATION),
                row.get(KIND),
                row.id(LEADER),
                row.get(LEADER_NAME),
                row.get(LEADER_OFFICE),
                row.id(TARGET_ORGANIZATION),
                row.id(TARGET_UNIT),
                row.get(FROM));
    }
}
