package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.event.UnitFiguresReported;
import org.chuangyou.organization.event.UnitFiguresReported.Staff;
import org.chuangyou.organization.event.UnitFiguresReported.Students;
import org.chuangyou.organization.roster.Row;
import org.chuangyou.organization.roster.Tally;
import org.chuangyou.organization.unit.FigureTables.UnitReport;
import org.chuangyou.organization.unit.UnitRows.UnitRow;

/** What some rows change in the units: new ones, corrected ones, and the figures of all. */
final class UnitChanges {

    private final Map<String, UnitRow> known;
    private final LocalDate asOf;
    private final Tally tally;
    private final List<UnitRow> all = new ArrayList<>();
    private final List<UnitRow> newcomers = new ArrayList<>();
    private final List<UnitRow> corrected = new ArrayList<>();
    private final List<UnitReport> reports = new ArrayList<>();

    UnitChanges(Map<String, UnitRow> known, LocalDate asOf, Tally tally) {
        this.known = known;
        this.asOf = asOf;
        this.tally = tally;
    }

    void note(Row row, UnitFigures figures) {
        var stored = known.get(row.get(UnitsTable.CODE));
        var entry = entry(row, stored);
        var unit =
                stored == null ? new UnitRow(idOf(row), 0, entry) : new UnitRow(stored.id(), stored.version(), entry);
        all.add(unit);
        if (stored == null) {
            newcomers.add(unit);
        } else if (!stored.entry().equals(entry)) {
            corrected.add(unit);
        }
        if (figures != null) {
            reports.add(new UnitReport(unit.id(), figures));
        }
    }

    private static UUID idOf(Row row) {
        var given = row.get(UnitsTable.ID);
        return given == null ? UuidCreator.getTimeOrderedEpoch() : given;
    }

    private UnitEntry entry(Row row, UnitRow stored) {
        var registeredOn = row.get(UnitsTable.REGISTERED_ON);
        if (registeredOn == null) {
            registeredOn = stored == null ? asOf : stored.entry().registeredOn();
        }
        return new UnitEntry(
                row.get(UnitsTable.CODE),
                row.get(UnitsTable.NAME),
                row.get(UnitsTable.KIND),
                row.get(UnitsTable.TOWNSHIP),
                row.get(UnitsTable.RESIDENCE),
                registeredOn);
    }

    void store(UnitRows units, FigureTables figures, Outbox outbox) {
        units.insert(newcomers);
        units.update(corrected);
        var counted = figures.putUnits(reports);
        var events = new ArrayList<OrganizationEvent>();
        newcomers.forEach(unit -> events.add(unit.entry().registered(unit.id())));
        corrected.forEach(unit -> events.add(unit.entry().corrected(unit.id())));
        reports.stream().filter(report -> counted.contains(report.unit())).forEach(report -> events.add(event(report)));
        outbox.addAll(events);
        count(counted);
    }

    private void count(Set<UUID> counted) {
        for (var unit : all) {
            if (!known.containsKey(unit.entry().code())) {
                tally.created();
            } else if (counted.contains(unit.id())
                    || !known.get(unit.entry().code()).equals(unit)) {
                tally.corrected();
            } else {
                tally.unchanged();
            }
        }
    }

    private static UnitFiguresReported event(UnitReport report) {
        var figures = report.figures();
        return new UnitFiguresReported(
                report.unit(),
                figures.asOf(),
                new Students(figures.primary(), figures.junior(), figures.senior()),
                new Staff(figures.teachers(), figures.substitute(), figures.specialPost(), figures.other()));
    }
}
