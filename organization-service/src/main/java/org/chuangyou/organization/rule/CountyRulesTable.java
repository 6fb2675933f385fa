package org.chuangyou.organization.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** county-rules: what a county asks beyond the national rules, each with the document that sets it. */
@Singleton
class CountyRulesTable extends RecordTable {

    private static final Column<String> CODE = Column.text("规则代码", 60).example("branch-members-least");
    private static final Column<Integer> NUMBER = Column.count("数值").example("4");
    private static final Column<Effect> EFFECT = Column.choice("效力", Effect.class);
    private static final Column<String> DOCUMENT = Column.text("文号", 100).example("示教党发〔2011〕8号");
    private static final Column<LocalDate> DOCUMENT_DATE = Column.date("发文日期");

    private static final Layout LAYOUT = new Layout(
            "county-rules", "县定标准", 35, List.of(CODE), List.of(CODE, NUMBER, EFFECT, DOCUMENT, DOCUMENT_DATE));

    private static final String PUT = """
            INSERT INTO county_rule (code, version, number, effect, document_number, document_date)
            SELECT code, 0, number, effect, document_number, document_date
            FROM {rows} AS r
                (code, number, effect, document_number, document_date)
            ON CONFLICT (code) DO UPDATE SET version = county_rule.version + 1, number = EXCLUDED.number,
                effect = EXCLUDED.effect, document_number = EXCLUDED.document_number,
                    document_date = EXCLUDED.document_date
            """;

    private static final Statements SQL = new Statements("""
            SELECT code, number, effect, document_number, document_date
            FROM county_rule
            WHERE document_date <= :asOf
            ORDER BY code COLLATE "C"
            """, PUT, PUT);

    CountyRulesTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    protected void check(RecordRow row) {
        var rule = Rule.ofCode(row.get(CODE));
        if (rule.isEmpty()) {
            row.error(CODE, "no-such-rule", Map.of());
            return;
        }
        var wanted = new NewCountyRule(row.get(NUMBER), row.get(EFFECT), row.get(DOCUMENT), row.get(DOCUMENT_DATE));
        row.obeys(NUMBER, () -> new CountyRule(rule.get(), wanted));
    }
}
