package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chuangyou.organization.duty.Body.Group;
import org.chuangyou.organization.duty.Frequency.Period;
import org.chuangyou.organization.duty.Obligation.Kind;

/** Sets what one organisation held against what it owes, period by period. */
final class Ledger {

    private final List<Serving> meetings;
    private final Range range;
    private final LocalDate today;

    Ledger(List<Serving> meetings, Range range, LocalDate today) {
        this.meetings = meetings;
        this.range = range;
        this.today = today;
    }

    /** The lines of these obligations, for the organisation itself or, where given, for one of its party groups. */
    List<Entry> entries(Collection<Obligation> obligations, Group group) {
        Map<Kind, List<Obligation>> byKind = obligations.stream()
                .collect(Collectors.groupingBy(Obligation::kind, TreeMap::new, Collectors.toList()));
        var entries = new ArrayList<Entry>();
        byKind.forEach((kind, alike) -> {
            for (var period : range.periods(kind.frequency())) {
                alike.stream()
                        .filter(obligation -> obligation.isOwedIn(period))
                        .max(Comparator.comparingInt(Obligation::least))
                        .ifPresent(strictest -> entries.add(entry(strictest, period, group)));
            }
        });
        return entries;
    }

    private Entry entry(Obligation obligation, Period period, Group group) {
        var serving = meetings.stream()
                .filter(meeting -> meeting.serves(obligation))
                .filter(meeting -> period.contains(meeting.day()))
                .filter(meeting -> group == null || Objects.equals(meeting.partyGroupId(), group.id()))
                .toList();
        var held = serving.stream().filter(Serving::held).toList();
        var planned = serving.stream().filter(meeting -> !meeting.held()).toList();
        var done = held.stream()
                .mapToInt(meeting -> meeting.amount(obligation.measure()))
                .sum();
        return new Entry(obligation, period, group, held, planned, done, state(obligation, period, done));
    }

    private DutyState state(Obligation obligation, Period period, int done) {
        if (done >= obligation.least()) {
            return DutyState.DONE;
        }
        return today.isAfter(period.last()) ? DutyState.MISSED : DutyState.DUE;
    }

    /** One line before it is put into words. */
    record Entry(
            Obligation obligation,
            Period period,
            Group group,
            List<Serving> held,
            List<Serving> planned,
            int done,
            DutyState state) {

        boolean isMissing() {
            return state != DutyState.DONE;
        }

        int missing() {
            return Math.max(0, obligation.least() - done);
        }
    }
}
