package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.ExchangeTable;
import org.chuangyou.exchange.ImportDate;
import org.chuangyou.exchange.Intake;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.Tally;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.unit.FigureTables.YouthReport;

/** youth: League and Young Pioneers per school. */
@ApplicationScoped
class YouthTable implements ExchangeTable {

    static final Column<String> UNIT = Column.reference("单位编码", "units").example("XX002");
    static final Column<Integer> LEAGUE_UNITS = Column.count("团组织数");
    static final Column<Integer> LEAGUE_MEMBERS = Column.count("团员数");
    static final Column<Integer> BRIGADES = Column.count("少先队大队数");
    static final Column<Integer> SQUADRONS = Column.count("少先队中队数");
    static final Column<Integer> SQUADS = Column.count("少先队小队数");
    static final Column<Integer> PIONEERS = Column.count("少先队员数");
    static final Column<Integer> COUNSELLORS = Column.count("辅导员数");
    static final Column<LocalDate> AS_OF = Column.date("数据日期").mayBeMissing().note("人数所述的日期，缺省为名册日期");

    private static final Layout LAYOUT = new Layout(
            "youth",
            "团队",
            6,
            List.of(UNIT),
            List.of(UNIT, LEAGUE_UNITS, LEAGUE_MEMBERS, BRIGADES, SQUADRONS, SQUADS, PIONEERS, COUNSELLORS, AS_OF));

    private final UnitCodes units;
    private final FigureTables figures;
    private final Outbox outbox;

    YouthTable(UnitCodes units, FigureTables figures, Outbox outbox) {
        this.units = units;
        this.figures = figures;
        this.outbox = outbox;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public String export() {
        return FigureTables.EXPORT_OF_YOUTH;
    }

    @Override
    public Intake open(ImportDate date, Tally tally) {
        var ids = units.idsByCode();
        return rows -> take(rows, ids, date, tally);
    }

    private void take(List<Row> rows, Map<String, UUID> ids, ImportDate date, Tally tally) {
        var reports = new ArrayList<YouthReport>();
        for (var row : rows) {
            var unit = row.find(UNIT, ids);
            if (row.sound()) {
                reports.add(new YouthReport(unit, figures(row, date)));
            }
        }
        if (!tally.faulty()) {
            store(reports, tally);
        }
    }

    private void store(List<YouthReport> reports, Tally tally) {
        var changed = figures.putYouth(reports);
        var events = new ArrayList<OrganizationEvent>();
        for (var report : reports) {
            if (changed.contains(report.unit())) {
                events.add(report.figures().reportedOf(report.unit()));
                tally.created();
            } else {
                tally.unchanged();
            }
        }
        outbox.addAll(events);
    }

    private static YouthFigures figures(Row row, ImportDate date) {
        return new YouthFigures(
                row.get(AS_OF) == null ? date.asOf() : row.get(AS_OF),
                row.get(LEAGUE_UNITS),
                row.get(LEAGUE_MEMBERS),
                row.get(BRIGADES),
                row.get(SQUADRONS),
                row.get(SQUADS),
                row.get(PIONEERS),
                row.get(COUNSELLORS));
    }
}
