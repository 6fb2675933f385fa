package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.organization.tree.OrganizationTree;

/** person-details: what the list of members leaves out: schooling, Party group, 双培养, a vote that is suspended. */
@Singleton
class PersonDetailsTable extends RecordTable {

    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011");
    private static final Column<String> EDUCATION =
            Column.text("学历", 50).mayBeEmpty().example("大学本科");
    private static final Column<String> PARTY_GROUP =
            Column.reference("党小组编码", "organizations").mayBeEmpty();
    private static final Column<Cultivation> CULTIVATION =
            Column.choice("双培养", Cultivation.class).mayBeEmpty();
    private static final Column<LocalDate> SUSPENDED_UNTIL =
            Column.dateAhead("表决权停止至", 5).mayBeEmpty().example("").note("留党察看期间");

    private static final Layout LAYOUT = new Layout(
            "person-details",
            "人员补充",
            20,
            List.of(PERSON),
            List.of(PERSON, EDUCATION, PARTY_GROUP, CULTIVATION, SUSPENDED_UNTIL));

    private static final String PUT = """
            UPDATE person p SET version = p.version + 1, education = r.education, party_group_id = r.party_group,
                double_cultivation = r.double_cultivation, voting_suspended_until = r.suspended_until
            FROM {rows} AS r
                (person, education, party_group, double_cultivation, suspended_until)
            WHERE p.id = r.person
            """;

    private static final Statements SQL = new Statements("""
            SELECT p.code, h.education, g.code, h.double_cultivation, h.voting_suspended_until
            FROM person_history h JOIN person p ON p.id = h.id AND coalesce(p.departed_on, 'infinity') > :asOf
                 LEFT JOIN organization g ON g.id = h.party_group_id AND coalesce(g.dissolved_on, 'infinity') > :asOf
            WHERE h.valid_from <= :asOf AND coalesce(h.valid_to, 'infinity') > :asOf
                AND num_nonnulls(h.education, g.id, h.double_cultivation, h.voting_suspended_until) > 0
            ORDER BY p.code COLLATE "C"
            """, PUT, PUT);

    private final Persons persons;
    private final OrganizationTree tree;

    PersonDetailsTable(Records records, Persons persons, OrganizationTree tree) {
        super(LAYOUT, SQL, records);
        this.persons = persons;
        this.tree = tree;
    }

    @Override
    protected void check(RecordRow row) {
        var branch = persons.require(row.id(PERSON)).organizationId();
        var group = row.id(PARTY_GROUP);
        if (group != null && (group.equals(branch) || !tree.isAtOrAbove(branch, group))) {
            row.error(PARTY_GROUP, "party-group-elsewhere", Map.of());
        }
    }
}
