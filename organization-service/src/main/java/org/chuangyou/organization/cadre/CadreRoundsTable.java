package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;

/** cadre-rounds: selections of reserve cadres. */
@Singleton
class CadreRoundsTable extends RecordTable {

    private static final Column<String> CODE =
            Column.code("选拔编码").example("HB-2011").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("JG-000").fixed();
    private static final Column<Integer> YEAR = Column.count("年度").example("2011");
    private static final Column<String> LEVEL = Column.text("层次", 50).example("学校副职");
    private static final Column<String> TITLE = Column.text("名称", 100).example("2011年学校后备干部选拔");
    private static final Column<String> DOCUMENT = Column.text("文号", 100).example("示教党发〔2011〕6号");
    private static final Column<LocalDate> DOCUMENT_DATE = Column.date("发文日期");
    private static final Column<LocalDate> OPENED_ON = Column.date("开始日期");
    private static final Column<LocalDate> CLOSED_ON =
            Column.date("结束日期").mayBeEmpty().lasting();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "cadre-rounds",
            "后备干部选拔",
            37,
            List.of(CODE),
            List.of(CODE, ORGANIZATION, YEAR, LEVEL, TITLE, DOCUMENT, DOCUMENT_DATE, OPENED_ON, CLOSED_ON, ID));

    private static final Statements SQL = new Statements("""
            SELECT r.code, o.code, r.year, r.level, r.title, r.document_number, r.document_date, r.opened_on,
                   CASE WHEN r.closed_on <= :asOf THEN r.closed_on END, r.id
            FROM cadre_round r JOIN organization o ON o.id = r.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE r.opened_on <= :asOf
            ORDER BY r.code COLLATE "C"
            """, """
            INSERT INTO cadre_round
                (id, version, code, organization_id, year, level, title, document_number, document_date, opened_on,
                 closed_on)
            SELECT id, 0, code, organization, year, level, title, document_number, document_date, opened_on, closed_on
            FROM {rows} AS r
                (code, organization, year, level, title, document_number, document_date, opened_on, closed_on, id)
            """, """
            UPDATE cadre_round c SET version = c.version + 1, year = r.year, level = r.level, title = r.title,
                document_number = r.document_number, document_date = r.document_date, opened_on = r.opened_on,
                closed_on = r.closed_on
            FROM {rows} AS r
                (code, organization, year, level, title, document_number, document_date, opened_on, closed_on, id)
            WHERE c.id = r.id
            """);

    CadreRoundsTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM cadre_round WHERE code = ANY (?)";
    }

    private static final int FIRST_YEAR = 1949;

    @Override
    protected void check(RecordRow row) {
        if (row.get(YEAR) < FIRST_YEAR) {
            row.error(YEAR, "bad-year", Map.of("earliest", FIRST_YEAR));
        }
    }
}
