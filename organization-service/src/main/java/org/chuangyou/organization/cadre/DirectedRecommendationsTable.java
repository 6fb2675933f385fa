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

/** directed-recommendations: 全额定向推荐 of the staffs of schools, and how far each came. */
@Singleton
class DirectedRecommendationsTable extends RecordTable {

    static final Column<String> CODE = Column.code("推荐编码").example("TJ-2011").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("组织编码", "organizations").example("JG-000").fixed();
    private static final Column<String> UNIT =
            Column.reference("单位编码", "units").example("XX-001").fixed();
    private static final Column<String> TITLE = Column.text("名称", 100).example("县民族中学领导班子全额定向推荐");
    private static final Column<String> DOCUMENT = Column.text("文号", 100).example("示教党发〔2011〕9号");
    private static final Column<LocalDate> DOCUMENT_DATE = Column.date("发文日期");
    private static final Column<LocalDate> ANNOUNCED_ON = Column.date("部署日期");
    private static final Column<LocalDate> HELD_ON =
            Column.date("推荐会日期").mayBeEmpty().lasting().example("");
    private static final Column<Integer> EXPECTED =
            Column.count("应到").mayBeEmpty().example("");
    private static final Column<Integer> PRESENT =
            Column.count("实到").mayBeEmpty().example("");
    private static final Column<LocalDate> APPRAISED_ON =
            Column.date("考察日期").mayBeEmpty().lasting().example("");
    private static final Column<List<String>> APPRAISERS =
            Column.lines("考察人", 600).mayBeEmpty();
    private static final Column<String> FINDINGS = Column.prose("考察情况", 4000).mayBeEmpty();
    private static final Column<LocalDate> CONCLUDED_ON =
            Column.date("办结日期").mayBeEmpty().lasting().example("");
    private static final Column<String> OUTCOME = Column.prose("办结情况", 2000).mayBeEmpty();
    private static final Column<LocalDate> SUSPENDED_ON =
            Column.date("现暂缓自").mayBeEmpty().example("").note("恢复以后，移到“定向推荐暂缓”表");
    private static final Column<String> SUSPENDED_REASON =
            Column.prose("现暂缓理由", 500).mayBeEmpty();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "directed-recommendations",
            "定向推荐",
            40,
            List.of(CODE),
            List.of(
                    CODE,
                    ORGANIZATION,
                    UNIT,
                    TITLE,
                    DOCUMENT,
                    DOCUMENT_DATE,
                    ANNOUNCED_ON,
                    HELD_ON,
                    EXPECTED,
                    PRESENT,
                    APPRAISED_ON,
                    APPRAISERS,
                    FINDINGS,
                    CONCLUDED_ON,
                    OUTCOME,
                    SUSPENDED_ON,
                    SUSPENDED_REASON,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT d.code, o.code, u.code, d.title, d.document_number, d.document_date, d.announced_on, d.held_on,
                   d.expected, d.present, d.appraised_on, array_to_string(d.appraisers, chr(10)), d.appraisal,
                   d.concluded_on, d.outcome, d.suspended_on, d.suspended_reason, d.id
            FROM directed_recommendation d
                 JOIN organization o ON o.id = d.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN unit u ON u.id = d.unit_id
            WHERE d.announced_on <= :asOf
            ORDER BY d.code COLLATE "C"
            """, """
            INSERT INTO directed_recommendation
                (id, version, code, organization_id, unit_id, title, document_number, document_date, announced_on,
                 stage, held_on, expected, present, appraised_on, appraisers, appraisal, concluded_on, outcome,
                 suspended_on, suspended_reason)
            SELECT id, 0, code, organization, unit, title, document_number, document_date, announced_on,
                   CASE WHEN concluded_on IS NOT NULL THEN 'CONCLUDED' WHEN appraised_on IS NOT NULL THEN 'APPRAISED'
                        WHEN held_on IS NOT NULL THEN 'RECOMMENDED' ELSE 'ANNOUNCED' END,
                   held_on, expected, present, appraised_on, string_to_array(appraisers, chr(10)), appraisal,
                   concluded_on, outcome, suspended_on, suspended_reason
            FROM {rows} AS r
                (code, organization, unit, title, document_number, document_date, announced_on, held_on, expected,
                 present, appraised_on, appraisers, appraisal, concluded_on, outcome, suspended_on, suspended_reason,
                 id)
            """, """
            UPDATE directed_recommendation d SET version = d.version + 1, title = r.title,
                document_number = r.document_number, document_date = r.document_date, announced_on = r.announced_on,
                stage = CASE WHEN r.concluded_on IS NOT NULL THEN 'CONCLUDED'
                             WHEN r.appraised_on IS NOT NULL THEN 'APPRAISED'
                             WHEN r.held_on IS NOT NULL THEN 'RECOMMENDED' ELSE 'ANNOUNCED' END,
                held_on = r.held_on, expected = r.expected, present = r.present, appraised_on = r.appraised_on,
                appraisers = string_to_array(r.appraisers, chr(10)), appraisal = r.appraisal,
                concluded_on = r.concluded_on, outcome = r.outcome, suspended_on = r.suspended_on,
                suspended_reason = r.suspended_reason
            FROM {rows} AS r
                (code, organization, unit, title, document_number, document_date, announced_on, held_on, expected,
                 present, appraised_on, appraisers, appraisal, concluded_on, outcome, suspended_on, suspended_reason,
                 id)
            WHERE d.id = r.id
            """);

    DirectedRecommendationsTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM directed_recommendation WHERE code = ANY (?)";
    }

    /** 部署、推荐、考察、办结: no step without the one before, and none earlier than it. */
    private static final List<Column<LocalDate>> IN_ORDER = List.of(ANNOUNCED_ON, HELD_ON, APPRAISED_ON, CONCLUDED_ON);

    @Override
    protected void check(RecordRow row) {
        StepOrder.require(row, IN_ORDER);
        row.requireTogether(HELD_ON, EXPECTED);
        row.requireTogether(HELD_ON, PRESENT);
        row.requireTogether(APPRAISED_ON, APPRAISERS);
        row.requireTogether(APPRAISED_ON, FINDINGS);
        row.requireTogether(CONCLUDED_ON, OUTCOME);
        row.requireTogether(SUSPENDED_ON, SUSPENDED_REASON);
        if (row.get(PRESENT) != null && row.get(EXPECTED) != null && row.get(PRESENT) > row.get(EXPECTED)) {
            row.obeys(PRESENT, () -> {
                throw RecommendationProblems.tooManyPresent(row.get(EXPECTED), row.get(PRESENT));
            });
        }
        if (row.get(CONCLUDED_ON) != null && row.get(SUSPENDED_ON) != null) {
            row.error(SUSPENDED_ON, "concluded-not-suspended", Map.of());
        }
    }
}
