package org.chuangyou.organization.unit;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.event.UnitFiguresReported;
import org.chuangyou.organization.event.UnitFiguresReported.Staff;
import org.chuangyou.organization.event.UnitFiguresReported.Students;
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
            if (row.sound()) {
                store(entry, reported, known, sheet, date);
            }
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
            outbox.add(unit.correct(entry));
        }
        var counted = figures.put(unit.id(), reported) > 0;
        if (counted) {
            outbox.add(reported(unit, reported));
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

    private static UnitFiguresReported reported(Unit unit, UnitFigures figures) {
        return new UnitFiguresReported(
                unit.id(),
                figures.asOf(),
                new Students(figures.primary(), figures.junior(), figures.senior()),
                new Staff(figures.teachers(), figures.substitute(), figures.specialPost(), figures.other()));
    }
}
