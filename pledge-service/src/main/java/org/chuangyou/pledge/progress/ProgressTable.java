package org.chuangyou.pledge.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Singleton;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.RecordTable;
import org.chuangyou.exchange.Records;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.ledger.LedgerPledges;
import org.chuangyou.pledge.matter.Fields;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.pledge.PastStand;

/** progress-reports: what was reported for each month, also of pledges that have ended. What was reported stays. */
@Singleton
class ProgressTable extends RecordTable {

    private static final int MONTH_LENGTH = 7;

    static final Column<String> PLEDGE =
            Column.reference("承诺编码", "pledges").example("CN-2011-01").fixed();
    static final Column<String> MONTH =
            Column.text("月份", MONTH_LENGTH).example("2011-05").note("年-月，月份两位").fixed();
    private static final Column<ProgressState> STATE =
            Column.choice("进展状态", ProgressState.class).fixed();
    private static final Column<String> TEXT = MatterColumns.words("进展", NewProgress.class, "text");
    private static final Column<String> EVIDENCE =
            MatterColumns.words("佐证链接", NewProgress.class, "evidence").mayBeEmpty();
    private static final Column<String> REPORTED_BY =
            Column.reference("报告人编号", "members").mayBeEmpty().fixed();
    private static final Column<LocalDate> REPORTED_ON = Column.date("报告日期").fixed();

    private static final Layout LAYOUT = new Layout(
            "progress-reports",
            "每月进展",
            83,
            List.of(PLEDGE, MONTH),
            List.of(PLEDGE, MONTH, STATE, TEXT, EVIDENCE, REPORTED_BY, REPORTED_ON, MatterColumns.ID));
    private static final Fields FIELDS = new Fields(MONTH, Map.of("text", TEXT, "evidence", EVIDENCE));

    private static final Statements SQL = new Statements("""
            SELECT p.sheet_code, to_char(r.month, 'YYYY-MM'), r.state, r.text, r.evidence, r.reported_by,
                (r.reported_at AT TIME ZONE 'Asia/Shanghai')::date, r.id
            FROM progress_report r JOIN pledge p ON p.id = r.pledge_id
                JOIN organization o ON o.id = stood_in(p, :asOf) AND coalesce(o.dissolved_on, 'infinity') > :asOf
            WHERE (r.reported_at AT TIME ZONE 'Asia/Shanghai')::date <= :asOf
            ORDER BY p.sheet_code COLLATE "C", r.month
            """, """
            INSERT INTO progress_report (id, version, pledge_id, month, state, text, evidence, reported_by, reported_at,
                text_number)
            SELECT r.id, 0, pledge, to_date(month, 'YYYY-MM'), state, text, evidence, m.person_code,
                (reported_on + time '12:00') AT TIME ZONE 'Asia/Shanghai',
                (SELECT p.text_number FROM pledge p WHERE p.id = pledge)
            FROM {rows} AS r (pledge, month, state, text, evidence, reported_by, reported_on, id)
                LEFT JOIN member m ON m.person_id = r.reported_by
            """);

    private final LedgerPledges pledges;
    private final OpenCampaigns campaigns;
    private final ReportingDays days;
    private final RowRules rules;

    ProgressTable(Records records, LedgerPledges pledges, OpenCampaigns campaigns, ReportingDays days, RowRules rules) {
        super(LAYOUT, SQL, records);
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.days = days;
        this.rules = rules;
    }

    @Override
    protected void check(RecordRow row) {
        if (!isMonth(row)) {
            return;
        }
        rules.accept(row, new NewProgress(row.get(STATE), row.get(TEXT), row.get(EVIDENCE), null), FIELDS);
        row.obeys(PLEDGE, () -> check(row, pledges.term(row.id(PLEDGE))));
    }

    private void check(RecordRow row, PastStand term) {
        campaigns.require(term.campaignId());
        var reportedOn = row.get(REPORTED_ON);
        row.obeys(
                MONTH,
                () -> ProgressProblems.requireMonth(
                        month(row), YearMonth.from(term.publishedOn()), YearMonth.from(reportedOn)));
        var last = term.endedOn() == null ? null : days.lastDay(term.organizationId(), term.endedOn(), month(row));
        var late = last != null && reportedOn.isAfter(last);
        if (late || reportedOn.isBefore(term.publishedOn())) {
            row.error(
                    REPORTED_ON, "reported-outside-term", Map.of("from", term.publishedOn(), "to", late ? last : "–"));
        }
    }

    @Override
    protected void stored(List<RecordRow> rows) {
        for (var row : rows) {
            var term = pledges.term(row.id(PLEDGE));
            pledges.announce(term.id(), reported(row, term.campaignId(), term.organizationId()));
        }
    }

    private static ProgressReported reported(RecordRow row, UUID campaignId, UUID organizationId) {
        return new ProgressReported(
                row.id(PLEDGE), campaignId, organizationId, month(row), row.get(STATE), row.get(REPORTED_ON));
    }

    /** Notes it when it is none. */
    static boolean isMonth(RecordRow row) {
        var isMonth = row.get(MONTH).matches("[0-9]{4}-(0[1-9]|1[0-2])");
        if (!isMonth) {
            row.error(MONTH, "month-format", Map.of());
        }
        return isMonth;
    }

    static YearMonth month(RecordRow row) {
        return YearMonth.parse(row.get(MONTH));
    }
}
