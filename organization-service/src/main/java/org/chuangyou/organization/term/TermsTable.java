package org.chuangyou.organization.term;

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
import org.chuangyou.organization.tree.OrganizationTree;

/** terms: each from the election that began it until the next. */
@Singleton
class TermsTable extends RecordTable {

    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("ZB-001");
    private static final Column<LocalDate> ELECTED_ON = Column.date("选举日期");
    private static final Column<Integer> YEARS =
            Column.count("任期年限").example("3").note("支部、总支 3 年，委员会 5 年");
    private static final Column<LocalDate> ENDS_ON =
            Column.dateAhead("届满日期", 20).example("2013-07-01");
    private static final Column<LocalDate> ENDED_ON =
            Column.date("下届选举日期").mayBeEmpty().lasting();
    private static final Column<String> DOCUMENT = Column.text("批复文号", 100).example("示教党发〔2010〕3号");
    private static final Column<String> EXTENSION_DOCUMENT =
            Column.text("延期文号", 100).mayBeEmpty().lasting();
    private static final Column<String> EXTENSION_REASON =
            Column.prose("延期理由", 1000).mayBeEmpty().lasting();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "terms",
            "任期",
            4,
            List.of(ORGANIZATION, ELECTED_ON),
            List.of(
                    ORGANIZATION,
                    ELECTED_ON,
                    YEARS,
                    ENDS_ON,
                    ENDED_ON,
                    DOCUMENT,
                    EXTENSION_DOCUMENT,
                    EXTENSION_REASON,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT o.code, t.elected_on, t.years, t.ends_on, CASE WHEN t.ended_on <= :asOf THEN t.ended_on END,
                t.document_number, t.extension_document,
                   t.extension_reason, t.id
            FROM term t JOIN organization o ON o.id = t.organization_id
                AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE t.elected_on <= :asOf
            ORDER BY o.code COLLATE "C", t.elected_on
            """, """
            INSERT INTO term
                (id, version, organization_id, years, elected_on, ends_on, ended_on, document_number,
                 extension_document,
                 extension_reason)
            SELECT id, 0, organization, years, elected_on, ends_on, ended_on, document_number, extension_document,
                   extension_reason
            FROM {rows} AS r
                (organization, elected_on, years, ends_on, ended_on, document_number, extension_document,
                 extension_reason, id)
            """, """
            UPDATE term t SET version = t.version + 1, years = r.years, elected_on = r.elected_on,
                ends_on = r.ends_on,
                ended_on = r.ended_on, document_number = r.document_number, extension_document = r.extension_document,
                extension_reason = r.extension_reason
            FROM {rows} AS r
                (organization, elected_on, years, ends_on, ended_on, document_number, extension_document,
                 extension_reason, id)
            WHERE t.id = r.id
            """);

    private final OrganizationTree tree;

    TermsTable(Records records, OrganizationTree tree) {
        super(LAYOUT, SQL, records);
        this.tree = tree;
    }

    @Override
    protected void check(RecordRow row) {
        var kind = tree.find(row.id(ORGANIZATION)).orElseThrow().kind();
        row.obeys(YEARS, () -> TermLength.require(kind, row.get(YEARS)));
        if (row.get(EXTENSION_DOCUMENT) == null
                && !row.get(ENDS_ON).equals(row.get(ELECTED_ON).plusYears(row.get(YEARS)))) {
            row.error(ENDS_ON, "term-end", Map.of("regular", row.get(ELECTED_ON).plusYears(row.get(YEARS))));
        }
        row.requireOrder(ELECTED_ON, ENDED_ON);
    }
}
