package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** outflows: members away for study or work, who stay members of their branch. */
@Singleton
class OutflowsTable extends RecordTable {

    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011");
    private static final Column<LocalDate> SINCE = Column.date("流出日期");
    private static final Column<String> DESTINATION = Column.text("去向", 200).example("省教育学院进修");
    private static final Column<String> CONTACT = Column.text("流入地党支部", 200);
    private static final Column<LocalDate> RETURNED_ON =
            Column.date("返回日期").mayBeEmpty().lasting();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "outflows",
            "流动党员",
            22,
            List.of(PERSON, SINCE),
            List.of(PERSON, SINCE, DESTINATION, CONTACT, RETURNED_ON, ID));

    private static final Statements SQL = new Statements("""
            SELECT p.code, f.since, f.destination, f.contact_branch,
                CASE WHEN f.returned_on <= :asOf THEN f.returned_on END, f.id
            FROM outflow f JOIN person p ON p.id = f.person_id AND coalesce(p.departed_on, 'infinity') > :asOf
            WHERE f.since <= :asOf
            ORDER BY p.code COLLATE "C", f.since, f.id
            """, """
            INSERT INTO outflow (id, version, person_id, since, destination, contact_branch, returned_on)
            SELECT id, 0, person, since, destination, contact_branch, returned_on
            FROM {rows} AS r
                (person, since, destination, contact_branch, returned_on, id)
            """, """
            UPDATE outflow f SET version = f.version + 1, since = r.since, destination = r.destination,
                contact_branch = r.contact_branch, returned_on = r.returned_on
            FROM {rows} AS r
                (person, since, destination, contact_branch, returned_on, id)
            WHERE f.id = r.id
            """);

    private final Persons persons;

    OutflowsTable(Records records, Persons persons) {
        super(LAYOUT, SQL, records);
        this.persons = persons;
    }

    @Override
    protected void check(RecordRow row) {
        var person = persons.require(row.id(PERSON));
        if (!person.isMember()) {
            row.obeys(PERSON, () -> {
                throw PersonProblems.notAMember(person.enrolled().stage());
            });
        }
        row.requireOrder(SINCE, RETURNED_ON);
    }
}
