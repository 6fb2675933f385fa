package org.chuangyou.organization.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.roster.RosterDate;
import org.chuangyou.organization.roster.RosterFile;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Sheet;

/** youth.csv: League and Young Pioneers per school. */
@ApplicationScoped
class YouthFile implements RosterFile {

    private final Units units;
    private final FigureTables figures;
    private final Outbox outbox;

    YouthFile(Units units, FigureTables figures, Outbox outbox) {
        this.units = units;
        this.figures = figures;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "youth";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<String> columns() {
        return List.of("单位编码", "团组织数", "团员数", "少先队大队数", "少先队中队数", "少先队小队数", "少先队员数", "辅导员数");
    }

    @Override
    public String keyColumn() {
        return "单位编码";
    }

    @Override
    public void take(Sheet sheet, RosterDate date) {
        var ids = units.idsByCode();
        for (var row : sheet.rows()) {
            var unit = ids.get(row.code("单位编码"));
            if (unit == null) {
                row.error("单位编码", "unknown-code", Map.of());
            }
            var reported = figures(row);
            if (row.sound()) {
                store(unit, reported, sheet, date);
            }
        }
    }

    private void store(UUID unit, YouthFigures reported, Sheet sheet, RosterDate date) {
        if (figures.put(unit, date.asOf(), reported) == 0) {
            sheet.unchanged();
            return;
        }
        sheet.created();
        outbox.add(reported.reportedOf(unit, date.asOf()));
    }

    private static YouthFigures figures(Row row) {
        return new YouthFigures(
                row.count("团组织数"),
                row.count("团员数"),
                row.count("少先队大队数"),
                row.count("少先队中队数"),
                row.count("少先队小队数"),
                row.count("少先队员数"),
                row.count("辅导员数"));
    }
}
