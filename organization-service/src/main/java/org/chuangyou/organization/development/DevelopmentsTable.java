package org.chuangyou.organization.development;

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

/** developments: the way into the Party with the day of each step. What was said at the steps is left to the archive. */
@Singleton
class DevelopmentsTable extends RecordTable {

    private static final Column<String> PERSON =
            Column.reference("人员编号", "members").example("DY00270");
    private static final Column<DevelopmentStep> STEP = Column.choice("进展", DevelopmentStep.class);
    private static final Column<LocalDate> APPLIED_ON =
            Column.date("递交申请书日期").mayBeEmpty().example("");
    static final Column<LocalDate> TALKED_ON = Column.date("谈话日期").mayBeEmpty().example("");
    static final Column<LocalDate> ACTIVIST_ON =
            Column.date("确定为积极分子日期").mayBeEmpty().example("");
    static final Column<LocalDate> INSPECTED_ON =
            Column.date("最近一次考察日期").mayBeEmpty().example("");
    static final Column<LocalDate> CANDIDATE_ON =
            Column.date("确定为发展对象日期").mayBeEmpty().example("");
    static final Column<LocalDate> TRAINED_ON =
            Column.date("培训结束日期").mayBeEmpty().example("");
    static final Column<LocalDate> VETTED_ON =
            Column.date("政审合格日期").mayBeEmpty().example("");
    static final Column<LocalDate> PRE_REVIEWED_ON =
            Column.date("预审合格日期").mayBeEmpty().example("");
    static final Column<LocalDate> NOTICE_ENDED_ON =
            Column.date("公示结束日期").mayBeEmpty().example("");
    static final Column<LocalDate> RESOLVED_ON =
            Column.date("支部大会通过日期").mayBeEmpty().example("");
    static final Column<LocalDate> APPROVED_ON =
            Column.date("上级批准日期").mayBeEmpty().example("");
    static final Column<LocalDate> PROBATION_ENDS_ON =
            Column.dateAhead("预备期满日期", 3).mayBeEmpty().example("");
    private static final Column<Boolean> EXTENDED = Column.yesNo("预备期延长过").example("否");
    private static final Column<Conversion> CONVERSION =
            Column.choice("转正决议", Conversion.class).mayBeEmpty().note("已讨论转正、尚未审批时填写");
    static final Column<LocalDate> CONVERSION_ON =
            Column.date("讨论转正日期").mayBeEmpty().example("");
    private static final Column<Integer> EXTENSION_MONTHS =
            Column.count("延长月数").mayBeEmpty().example("");
    private static final Column<LocalDate> ENDED_ON =
            Column.date("结束日期").mayBeEmpty().lasting().example("");
    private static final Column<UUID> ID = Column.identity();

    private static final Layout LAYOUT = new Layout(
            "developments",
            "发展党员",
            21,
            List.of(PERSON, APPLIED_ON, RESOLVED_ON),
            List.of(
                    PERSON,
                    STEP,
                    APPLIED_ON,
                    TALKED_ON,
                    ACTIVIST_ON,
                    INSPECTED_ON,
                    CANDIDATE_ON,
                    TRAINED_ON,
                    VETTED_ON,
                    PRE_REVIEWED_ON,
                    NOTICE_ENDED_ON,
                    RESOLVED_ON,
                    APPROVED_ON,
                    PROBATION_ENDS_ON,
                    EXTENDED,
                    CONVERSION,
                    CONVERSION_ON,
                    EXTENSION_MONTHS,
                    ENDED_ON,
                    ID));

    private static final Statements SQL = new Statements("""
            SELECT p.code, d.step, d.applied_on, d.talked_on, d.activist_on, d.inspected_on, d.candidate_on,
                d.trained_on, d.vetted_on, d.pre_reviewed_on, d.notice_ended_on, d.resolved_on, d.approved_on,
                   d.probation_ends_on, d.extended, d.conversion, d.conversion_on, d.extension_months, d.ended_on,
                       d.id
            FROM development d JOIN person p ON p.id = d.person_id AND coalesce(p.departed_on, 'infinity') > :asOf
            WHERE coalesce(d.applied_on, d.resolved_on) <= :asOf
            ORDER BY p.code COLLATE "C", coalesce(d.applied_on, d.resolved_on), d.id
            """, """
            INSERT INTO development
                (id, version, person_id, step, steps_taken, applied_on, talked_on, activist_on, inspected_on,
                 candidate_on, trained_on, vetted_on, pre_reviewed_on, notice_ended_on, resolved_on, approved_on,
                     probation_ends_on, extended,
                 conversion, conversion_on, extension_months, ended_on)
            SELECT id, 0, person, step,
                num_nonnulls(applied_on, talked_on, activist_on, inspected_on, candidate_on, trained_on, vetted_on,
                    pre_reviewed_on, notice_ended_on, resolved_on, approved_on),
                   applied_on, talked_on, activist_on, inspected_on, candidate_on, trained_on, vetted_on,
                       pre_reviewed_on, notice_ended_on, resolved_on, approved_on, probation_ends_on, extended,
                   conversion, conversion_on, extension_months, ended_on
            FROM {rows} AS r
                (person, step, applied_on, talked_on, activist_on, inspected_on, candidate_on, trained_on,
                 vetted_on, pre_reviewed_on, notice_ended_on, resolved_on, approved_on, probation_ends_on, extended,
                     conversion, conversion_on, extension_months, ended_on, id)
            """, """
            UPDATE development d SET version = d.version + 1, step = r.step, steps_taken = d.steps_taken + 1,
                applied_on = r.applied_on,
                talked_on = r.talked_on,
                activist_on = r.activist_on,
                inspected_on = r.inspected_on,
                candidate_on = r.candidate_on,
                trained_on = r.trained_on,
                vetted_on = r.vetted_on,
                pre_reviewed_on = r.pre_reviewed_on,
                notice_ended_on = r.notice_ended_on,
                resolved_on = r.resolved_on,
                approved_on = r.approved_on,
                probation_ends_on = r.probation_ends_on, extended = r.extended, conversion = r.conversion,
                conversion_on = r.conversion_on, extension_months = r.extension_months, ended_on = r.ended_on
            FROM {rows} AS r
                (person, step, applied_on, talked_on, activist_on, inspected_on, candidate_on, trained_on,
                 vetted_on, pre_reviewed_on, notice_ended_on, resolved_on, approved_on, probation_ends_on, extended,
                     conversion, conversion_on, extension_months, ended_on, id)
            WHERE d.id = r.id
            """);

    /** The days of the steps in the order of 发展党员工作细则; inspections, training and review have none among themselves. */
    private static final List<Column<LocalDate>> IN_ORDER =
            List.of(APPLIED_ON, TALKED_ON, ACTIVIST_ON, CANDIDATE_ON, PRE_REVIEWED_ON, RESOLVED_ON, APPROVED_ON);

    DevelopmentsTable(Records records) {
        super(LAYOUT, SQL, records);
    }

    @Override
    protected void check(RecordRow row) {
        requireOrder(row);
        requireWhatTheStepNeeds(row);
        if (row.get(STEP).isOver() != (row.get(ENDED_ON) != null)) {
            row.error(ENDED_ON, "step-without-day", Map.of("step", row.get(STEP)));
        }
    }

    private static void requireOrder(RecordRow row) {
        LocalDate before = null;
        for (var column : IN_ORDER) {
            var day = row.get(column);
            if (day != null && before != null && day.isBefore(before)) {
                row.error(column, "steps-out-of-order", Map.of("before", before));
            }
            before = day == null ? before : day;
        }
    }

    /** Whoever came on probation from elsewhere has no steps before; all others have them all. */
    private static void requireWhatTheStepNeeds(RecordRow row) {
        var step = row.get(STEP);
        if (row.get(APPLIED_ON) == null) {
            requireDay(row, RESOLVED_ON);
            return;
        }
        if (step.compareTo(DevelopmentStep.ENDED) < 0) {
            for (var need : StepNeed.values()) {
                if (step.compareTo(need.step()) >= 0) {
                    requireDay(row, need.day());
                }
            }
        }
    }

    private static void requireDay(RecordRow row, Column<LocalDate> column) {
        if (row.get(column) == null) {
            row.error(column, "step-without-day", Map.of("step", row.get(STEP)));
        }
    }
}
