package org.chuangyou.organization.unit;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.RosterFile;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Sheet;

/** units.csv: the county's schools with pupils by stage and staff by kind. */
@ApplicationScoped
class UnitsFile implements RosterFile {

    private final Units units;
    private final FigureTables figures;
    private final Outbox outbox;

    UnitsFile(Units units, FigureTables figures, Outbox outbox) {
        this.units = units;
        this.figures = figures;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<String> columns() {
        return List.of("单位编码", "单位名称", "单位类别", "所在乡镇", "城乡分类", "小学生数", "初中生数", "高中生数", "专任教师", "代课教师", "特岗教师", "其他人员");
    }

    @Override
    public String keyColumn() {
        return "单位编码";
    }

    @Override
    public void take(Sheet sheet, RosterDate date) {
        var known = units.byCode();
        for (var row : sheet.rows()) {
            var entry = entry(row);
            var reported = figures(row, date);
            refuseWhatHistoryKnowsBetter(row, known.get(entry.code()), entry, date);
            if (row.sound()) {
                store(entry, reported, known, sheet, date);
            }
        }
    }

    /** A roster older than what is known would undo it; a closed unit is not counted again. */
    private static void refuseWhatHistoryKnowsBetter(Row row, Unit known, UnitEntry entry, RosterDate date) {
        if (known == null) {
            return;
        }
        if (known.closedOn() != null && !date.asOf().isBefore(known.closedOn())) {
            row.error("单位编码", "unit-closed", Map.of("closedOn", known.closedOn()));
        } else if (date.asOf().isBefore(known.validFrom()) && known.saysOtherwise(entry)) {
            row.error("单位编码", "unit-state-is-newer", Map.of("since", known.validFrom()));
        }
    }

    private void store(UnitEntry entry, UnitFigures reported, Map<String, Unit> known, Sheet sheet, RosterDate date) {
        var unit = known.get(entry.code());
        var isNew = unit == null;
        var differs = !isNew && unit.saysOtherwise(entry);
        if (isNew) {
            unit = new Unit(entry, date.asOf());
            units.persist(unit);
            units.flush();
            outbox.add(unit.registered());
        } else if (differs) {
            outbox.add(unit.correct(entry, date.asOf()));
        }
        var counted = figures.put(unit.id(), reported) > 0;
        if (counted) {
            outbox.add(reported.reportedOf(unit.id()));
        }
        count(sheet, isNew, differs || counted);
    }

    private static void count(Sheet sheet, boolean isNew, boolean differs) {
        if (isNew) {
            sheet.created();
        } else if (differs) {
            sheet.corrected();
        } else {
            sheet.unchanged();
        }
    }

    private static UnitEntry entry(Row row) {
        return new UnitEntry(
                row.code("单位编码"),
                row.text("单位名称", 100),
                row.choice("单位类别", UnitKind.class),
                row.text("所在乡镇", 50),
                row.choice("城乡分类", Residence.class));
    }

    private static UnitFigures figures(Row row, RosterDate date) {
        return new UnitFigures(
                date.asOf(),
                row.count("小学生数"),
                row.count("初中生数"),
                row.count("高中生数"),
                row.count("专任教师"),
                row.count("代课教师"),
                row.count("特岗教师"),
                row.count("其他人员"));
    }
}
