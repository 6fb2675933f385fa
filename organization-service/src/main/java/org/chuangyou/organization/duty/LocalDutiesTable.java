package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.organization.life.Duty;

/** local-duties: what a document asks beyond the national rules. */
@Singleton
class LocalDutiesTable extends RecordTable {

    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("JG-000");
    private static final Column<Duty> DUTY = Column.choice("会议种类", Duty.class);
    private static final Column<Frequency> FREQUENCY = Column.choice("周期", Frequency.class);
    private static final Column<Measure> MEASURE = Column.choice("计量", Measure.class);
    private static final Column<Integer> LEAST = Column.count("至少").example("1");
    private static final Column<OwedBy> OWED_BY = Column.choice("承担者", OwedBy.class);
    private static final Column<LocalDate> EFFECTIVE_ON = Column.dateAhead("施行日期", 5);
    private static final Column<LocalDate> ENDS_ON =
            Column.dateAhead("截止日期", 20).mayBeEmpty().example("");
    private static final Column<String> DOCUMENT = Column.text("文号", 100).example("示教党发〔2011〕8号");
    private static final Column<LocalDate> DOCUMENT_DATE = Column.date("发文日期");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "local-duties",
            "地方规定事项",
            29,
            List.of(ORGANIZATION, DUTY, FREQUENCY),
            List.of(
                    ORGANIZATION,
                    DUTY,
                    FREQUENCY,
                    MEASURE,
                    LEAST,
                    OWED_BY,
                    EFFECTIVE_ON,
                    ENDS_ON,
                    DOCUMENT,
                    DOCUMENT_DATE,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT o.code, d.duty, d.frequency, d.measure, d.least, d.owed_by, d.effective_on, d.ends_on,
                d.document_number,
                   d.document_date, d.id
            FROM local_duty d JOIN organization o ON o.id = d.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE d.document_date <= :asOf
            ORDER BY o.code COLLATE "C", d.duty, d.frequency
            """, """
            INSERT INTO local_duty
                (id, version, organization_id, duty, frequency, measure, least, owed_by, effective_on, ends_on,
                 document_number,
                 document_date)
            SELECT id, 0, organization, duty, frequency, measure, least, owed_by, effective_on, ends_on,
                document_number,
                   document_date
            FROM {rows} AS r
                (organization, duty, frequency, measure, least, owed_by, effective_on, ends_on, document_number,
                 document_date, id)
            """, """
            UPDATE local_duty d SET version = d.version + 1, duty = r.duty, frequency = r.frequency,
                measure = r.measure,
                least = r.least, owed_by = r.owed_by, effective_on = r.effective_on, ends_on = r.ends_on,
                document_number = r.document_number, document_date = r.document_date
            FROM {rows} AS r
                (organization, duty, frequency, measure, least, owed_by, effective_on, ends_on, document_number,
                 document_date, id)
            WHERE d.id = r.id
            """);

    private final LocalDutyRules rules;

    LocalDutiesTable(Records records, LocalDutyRules rules) {
        super(LAYOUT, SQL, records);
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        var wanted = new NewLocalDuty(
                row.get(MEASURE),
                row.get(LEAST),
                row.get(OWED_BY),
                row.get(EFFECTIVE_ON),
                row.get(ENDS_ON),
                row.get(DOCUMENT),
                row.get(DOCUMENT_DATE));
        row.obeys(LEAST, () -> rules.require(row.get(DUTY), row.get(FREQUENCY), wanted));
    }
}
