package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.Tally;
import org.chuangyou.organization.event.OrganizationEvent;
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
        refuseWhatHistoryKnowsBetter(row, stored);
        if (!row.sound()) {
            return;
        }
        var unit = stored == null ? founded(row) : restated(row, stored);
        all.add(unit);
        if (stored == null) {
            newcomers.add(unit);
        } else if (!stored.equals(unit)) {
            corrected.add(unit);
        }
        if (figures != null) {
            reports.add(new UnitReport(unit.id(), figures));
        }
    }

    /** A roster older than what is known would undo it; a closed unit is not counted again. */
    private void refuseWhatHistoryKnowsBetter(Row row, UnitRow stored) {
        if (stored == null) {
            return;
        }
        if (stored.closedOn() != null && !asOf.isBefore(stored.closedOn())) {
            row.error(UnitsTable.CODE, "unit-closed", Map.of("closedOn", stored.closedOn()));
        } else if (saysOtherwise(row.get(UnitsTable.REGISTERED_ON), stored.registeredOn())) {
            row.error(UnitsTable.REGISTERED_ON, "registered-otherwise", Map.of("registeredOn", stored.registeredOn()));
        } else if (asOf.isBefore(stored.validFrom()) && !stored.entry().equals(entry(row))) {
            row.error(UnitsTable.CODE, "unit-state-is-newer", Map.of("since", stored.validFrom()));
        }
    }

    private UnitRow founded(Row row) {
        var given = row.get(UnitsTable.REGISTERED_ON);
        var registeredOn = given == null ? asOf : given;
        return new UnitRow(idOf(row), 0, entry(row), registeredOn, registeredOn, null);
    }

    /** Another description is a new state from the roster's day on; of the same day, a mended one. */
    private UnitRow restated(Row row, UnitRow stored) {
        var entry = entry(row);
        var validFrom = stored.entry().equals(entry) ? stored.validFrom() : asOf;
        return new UnitRow(stored.id(), stored.version(), entry, stored.registeredOn(), validFrom, stored.closedOn());
    }

    private static boolean saysOtherwise(LocalDate given, LocalDate known) {
        return given != null && !given.equals(known);
    }

    private static UUID idOf(Row row) {
        var given = row.get(UnitsTable.ID);
        return given == null ? UuidCreator.getTimeOrderedEpoch() : given;
    }

    private static UnitEntry entry(Row row) {
        return new UnitEntry(
                row.get(UnitsTable.CODE),
                row.get(UnitsTable.NAME),
                row.get(UnitsTable.KIND),
                row.get(UnitsTable.TOWNSHIP),
                row.get(UnitsTable.RESIDENCE));
    }

    void store(UnitRows units, FigureTables figures, Outbox outbox) {
        units.insert(newcomers);
        units.update(corrected);
        var counted = figures.putUnits(reports);
        var events = new ArrayList<OrganizationEvent>();
        newcomers.forEach(unit -> events.add(unit.registered()));
        corrected.forEach(unit -> events.add(unit.corrected()));
        reports.stream()
                .filter(report -> counted.contains(report.unit()))
                .forEach(report -> events.add(report.figures().reportedOf(report.unit())));
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
}
