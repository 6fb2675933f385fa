package org.chuangyou.organization.cadre;

import java.math.BigDecimal;
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

/** cadre-nominations: who was recommended and how far each came. Objections and vote counts are left to the archive. */
@Singleton
class CadreNominationsTable extends RecordTable {

    private static final Column<String> ROUND =
            Column.reference("选拔编码", "cadre-rounds").example("HB-2011").fixed();
    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00011").fixed();
    private static final Column<String> ORGANIZATION =
            Column.reference("推荐组织编码", "organizations").example("ZB-001").fixed();
    private static final Column<LocalDate> NOMINATED_ON = Column.date("推荐日期");
    private static final Column<String> REASONS = Column.prose("推荐理由", 2000);
    private static final Column<LocalDate> TESTED_ON =
            Column.date("笔试日期").mayBeEmpty().lasting().example("");
    private static final Column<BigDecimal> MARKS =
            Column.decimal("笔试成绩", 1).mayBeEmpty().example("");
    private static final Column<LocalDate> APPRAISED_ON =
            Column.date("考核日期").mayBeEmpty().lasting().example("");
    private static final Column<AppraisalResult> RESULT =
            Column.choice("考核结论", AppraisalResult.class).mayBeEmpty();
    private static final Column<String> FINDINGS = Column.prose("考核情况", 2000).mayBeEmpty();
    private static final Column<List<String>> APPRAISERS =
            Column.lines("考核人", 600).mayBeEmpty();
    private static final Column<LocalDate> NOTICE_FROM =
            Column.date("公示开始").mayBeEmpty().lasting().example("");
    private static final Column<LocalDate> NOTICE_TO =
            Column.dateAhead("公示结束", 1).mayBeEmpty().lasting().example("");
    private static final Column<LocalDate> LISTED_ON =
            Column.date("列入日期").mayBeEmpty().lasting().example("");
    private static final Column<LocalDate> DROPPED_ON =
            Column.date("退出日期").mayBeEmpty().lasting().example("");
    private static final Column<String> DROP_REASON = Column.prose("退出理由", 2000).mayBeEmpty();
    private static final Column<NominationStatus> DROPPED_FROM =
            Column.choice("退出时所处阶段", NominationStatus.class).mayBeEmpty();
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "cadre-nominations",
            "后备干部人选",
            39,
            List.of(ROUND, PERSON),
            List.of(
                    ROUND,
                    PERSON,
                    ORGANIZATION,
                    NOMINATED_ON,
                    REASONS,
                    TESTED_ON,
                    MARKS,
                    APPRAISED_ON,
                    RESULT,
                    FINDINGS,
                    APPRAISERS,
                    NOTICE_FROM,
                    NOTICE_TO,
                    LISTED_ON,
                    DROPPED_ON,
                    DROP_REASON,
                    DROPPED_FROM,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT c.code, p.code, o.code, n.nominated_on, n.reasons, n.tested_on, n.test_marks, n.appraised_on,
                   n.appraisal_result, n.appraisal_findings, array_to_string(n.appraisers, chr(10)), t.starts_on,
                       t.ends_on,
                   n.listed_on, n.dropped_on, n.drop_reason, n.dropped_from, n.id
            FROM cadre_nomination n JOIN cadre_round c ON c.id = n.round_id JOIN person p ON p.id = n.person_id
                AND coalesce(p.departed_on, 'infinity') > :asOf
                 JOIN organization o ON o.id = n.organization_id AND coalesce(o.dissolved_on, 'infinity') > :asOf
                 JOIN organization h ON h.id = c.organization_id AND coalesce(h.dissolved_on, 'infinity') > :asOf
                 LEFT JOIN cadre_notice t ON t.id = n.notice_id
            WHERE n.nominated_on <= :asOf
            ORDER BY c.code COLLATE "C", p.code COLLATE "C"
            """, """
            INSERT INTO cadre_nomination
                (id, version, round_id, organization_id, person_id, nominated_on, reasons, status, tested_on,
                 test_marks,
                 appraised_on, appraisal_result, appraisal_findings, appraisers, notice_id, listed_on, dropped_on,
                     drop_reason,
                 dropped_from)
            SELECT r.id, 0, round, organization, person, nominated_on, reasons,
                   CASE WHEN dropped_on IS NOT NULL THEN 'DROPPED' WHEN listed_on IS NOT NULL THEN 'LISTED'
                        WHEN t.id IS NOT NULL THEN 'ON_NOTICE' WHEN appraised_on IS NOT NULL THEN 'APPRAISED'
                        WHEN tested_on IS NOT NULL THEN 'TESTED' ELSE 'NOMINATED' END,
                   tested_on, test_marks, appraised_on, appraisal_result, appraisal_findings,
                   string_to_array(appraisers, chr(10)), t.id, listed_on, dropped_on, drop_reason, dropped_from
            FROM {rows} AS r
                (round, person, organization, nominated_on, reasons, tested_on, test_marks, appraised_on,
                 appraisal_result, appraisal_findings, appraisers, notice_from, notice_to, listed_on, dropped_on,
                     drop_reason, dropped_from, id)
                LEFT JOIN cadre_notice t ON t.round_id = r.round AND t.starts_on = r.notice_from
                    AND t.ends_on = r.notice_to
            """, """
            UPDATE cadre_nomination n SET version = n.version + 1, nominated_on = r.nominated_on, reasons = r.reasons,
                status = CASE WHEN r.dropped_on IS NOT NULL THEN 'DROPPED' WHEN r.listed_on IS NOT NULL THEN 'LISTED'
                              WHEN t.id IS NOT NULL THEN 'ON_NOTICE' WHEN r.appraised_on IS NOT NULL THEN 'APPRAISED'
                              WHEN r.tested_on IS NOT NULL THEN 'TESTED' ELSE 'NOMINATED' END,
                tested_on = r.tested_on, test_marks = r.test_marks, appraised_on = r.appraised_on,
                appraisal_result = r.appraisal_result, appraisal_findings = r.appraisal_findings,
                appraisers = string_to_array(r.appraisers, chr(10)), notice_id = t.id, listed_on = r.listed_on,
                dropped_on = r.dropped_on, drop_reason = r.drop_reason, dropped_from = r.dropped_from
            FROM {rows} AS r
                (round, person, organization, nominated_on, reasons, tested_on, test_marks, appraised_on,
                 appraisal_result, appraisal_findings, appraisers, notice_from, notice_to, listed_on, dropped_on,
                     drop_reason, dropped_from, id)
                LEFT JOIN cadre_notice t ON t.round_id = r.round AND t.starts_on = r.notice_from
                    AND t.ends_on = r.notice_to
            WHERE n.id = r.id
            """);

    private final CadreNotices notices;

    CadreNominationsTable(Records records, CadreNotices notices) {
        super(LAYOUT, SQL, records);
        this.notices = notices;
    }

    /** 推荐、笔试、考核、公示、列入: no step without the one before, and none earlier than it. */
    private static final List<Column<LocalDate>> IN_ORDER =
            List.of(NOMINATED_ON, TESTED_ON, APPRAISED_ON, NOTICE_FROM, LISTED_ON);

    @Override
    protected void check(RecordRow row) {
        StepOrder.require(row, IN_ORDER);
        row.requireTogether(TESTED_ON, MARKS);
        for (var column : List.of(RESULT, FINDINGS, APPRAISERS)) {
            row.requireTogether(APPRAISED_ON, column);
        }
        row.requireTogether(NOTICE_FROM, NOTICE_TO);
        row.requireTogether(DROPPED_ON, DROP_REASON);
        row.requireTogether(DROPPED_ON, DROPPED_FROM);
        requireOutcome(row);
    }

    private void requireOutcome(RecordRow row) {
        if (row.get(NOTICE_FROM) != null && !notices.isGiven(row.id(ROUND), row.get(NOTICE_FROM), row.get(NOTICE_TO))) {
            row.error(NOTICE_FROM, "no-such-notice", Map.of());
        }
        if (row.get(LISTED_ON) != null
                && row.get(NOTICE_TO) != null
                && !row.get(LISTED_ON).isAfter(row.get(NOTICE_TO))) {
            row.obeys(LISTED_ON, () -> {
                throw CadreProblems.noticeRunning(row.get(NOTICE_TO), row.get(LISTED_ON));
            });
        }
        if (row.get(RESULT) == AppraisalResult.UNSUITABLE && row.get(DROPPED_ON) == null
                || row.get(LISTED_ON) != null && row.get(DROPPED_ON) != null) {
            row.error(DROPPED_ON, "nominee-drops-out", Map.of());
        }
    }
}
