package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;

/** cadre-notices: public notices of nominees, with the working days they ran. */
@Singleton
class CadreNoticesTable extends RecordTable {

    private static final Column<String> ROUND =
            Column.reference("选拔编码", "cadre-rounds").example("HB-2011").fixed();
    private static final Column<LocalDate> STARTS_ON = Column.date("公示开始").fixed();
    private static final Column<LocalDate> ENDS_ON = Column.dateAhead("公示结束", 1).fixed();
    private static final Column<Integer> WORKING_DAYS =
            Column.count("工作日数").example("5").fixed();
    private static final Column<String> CONTACT = Column.text("联系方式", 200).example("县教育工委办公室");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "cadre-notices",
            "后备干部公示",
            38,
            List.of(ROUND, STARTS_ON, ENDS_ON),
            List.of(ROUND, STARTS_ON, ENDS_ON, WORKING_DAYS, CONTACT, ID));

    private static final Statements SQL = new Statements("""
            SELECT c.code, n.starts_on, n.ends_on, n.working_days, n.contact, n.id
            FROM cadre_notice n JOIN cadre_round c ON c.id = n.round_id
                 JOIN organization o ON o.id = c.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE n.starts_on <= :asOf
            ORDER BY c.code COLLATE "C", n.starts_on, n.id
            """, """
            INSERT INTO cadre_notice (id, round_id, starts_on, ends_on, working_days, contact)
            SELECT id, round, starts_on, ends_on, working_days, contact
            FROM {rows} AS r
                (round, starts_on, ends_on, working_days, contact, id)
            """, """
            UPDATE cadre_notice n SET contact = r.contact
            FROM {rows} AS r
                (round, starts_on, ends_on, working_days, contact, id)
            WHERE n.id = r.id
            """);

    private final Rules rules;

    CadreNoticesTable(Records records, Rules rules) {
        super(LAYOUT, SQL, records);
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        row.requireOrder(STARTS_ON, ENDS_ON);
        row.obeys(WORKING_DAYS, () -> rules.judge().check(Rule.NOTICE_WORKING_DAYS, row.get(WORKING_DAYS)));
    }
}
