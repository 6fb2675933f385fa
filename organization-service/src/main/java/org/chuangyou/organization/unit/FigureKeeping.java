package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;

/** How figures of whatever kind are reported and read. */
@ApplicationScoped
class FigureKeeping {

    /** A school year's report wanders by months; beyond this the reports are no longer of neighbouring years. */
    private static final int MONTHS_BACK = 18;

    private final Units units;
    private final UnitKeepers keepers;
    private final Rules rules;
    private final Days days;
    private final Outbox outbox;
    private final Audit audit;

    FigureKeeping(Units units, UnitKeepers keepers, Rules rules, Days days, Outbox outbox, Audit audit) {
        this.units = units;
        this.keepers = keepers;
        this.rules = rules;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Reading a unit's figures from day to day. */
    <F extends Figures> Page<F> list(UUID unit, LocalDate from, LocalDate to, PageRequest page, Series<F> series) {
        units.find(unit).orElseThrow(NotFoundException::new);
        var range = FigureRange.of(from, to, page, days);
        var rows = series.between(unit, range.from(), range.to(), page.limit + 1);
        return Page.of(rows, page, row -> List.of(row.asOf()), row -> row);
    }

    /**
     * Reporting them; what was reported of that day already is announced no more.
     *
     * @param newest the newest figures between two days
     * @param write stores them and tells whether that changes anything
     */
    <F extends Figures> Reported<F> put(UUID id, F figures, Newest<F> newest, BooleanSupplier write, String audited) {
        var unit = units.lock(id);
        keepers.requireKeeping(id);
        days.notAhead("asOf", figures.asOf());
        unit.requireCountedOn(figures.asOf());
        var before = newest.between(
                id, figures.asOf().minusMonths(MONTHS_BACK), figures.asOf().minusDays(1));
        var warnings = before.map(former -> jumps(former, figures)).orElse(List.of());
        if (write.getAsBoolean()) {
            outbox.add(figures.reportedOf(id));
            audit.record(audited, id);
        }
        return new Reported<>(figures, warnings);
    }

    private List<Warning> jumps(Figures former, Figures figures) {
        var judgement = rules.judge();
        new TreeMap<>(former.totals()).forEach((what, before) -> new FigureJump(
                        what, former.asOf(), before, figures.totals().get(what))
                .judge(judgement));
        return judgement.warnings();
    }

    /** The figures of one unit between two days, oldest first. */
    interface Series<F> {
        List<F> between(UUID unit, LocalDate from, LocalDate to, int limit);
    }

    /** The newest figures of one unit between two days. */
    interface Newest<F> {
        Optional<F> between(UUID unit, LocalDate from, LocalDate to);
    }
}
