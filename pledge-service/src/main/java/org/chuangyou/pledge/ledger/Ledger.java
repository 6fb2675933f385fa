package org.chuangyou.pledge.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.transaction.TransactionScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.plan.Hearing;
import org.chuangyou.pledge.plan.HearingColumns;
import org.chuangyou.pledge.pledge.DraftPledge;
import org.chuangyou.pledge.pledge.ItemOutcome;
import org.chuangyou.pledge.pledge.ItemVerdict;
import org.chuangyou.pledge.pledge.NewFulfilment;
import org.chuangyou.pledge.pledge.NewPublication;
import org.chuangyou.pledge.pledge.PledgeItem;
import org.chuangyou.pledge.pledge.PledgeStatus;
import org.chuangyou.pledge.pledge.Shortfall;
import org.chuangyou.pledge.pledge.Telling;

/** What the present import says of pledges, kept until all its files are read: a pledge is one with its items. */
@TransactionScoped
class Ledger {

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();

    void take(RecordRow row) {
        of(row.id()).row = row;
    }

    void takeItem(UUID pledgeId, RecordRow row) {
        var entry = of(pledgeId);
        entry.items.put(row.get(ItemColumns.NUMBER), row);
        entry.promised.put(row.get(ItemColumns.NUMBER), ItemColumns.item(row));
    }

    void takeHearing(UUID pledgeId, RecordRow row) {
        of(pledgeId).hearings.put(row.get(HearingColumns.NUMBER), row);
    }

    void report(UUID pledgeId, Event event) {
        of(pledgeId).reports.add(event);
    }

    boolean isNew(UUID pledgeId) {
        var entry = entries.get(pledgeId);
        return entry != null && entry.row != null && entry.row.isNew();
    }

    /** What this new pledge promises; its items may still be wrongly numbered. */
    List<PledgeItem> promised(UUID pledgeId) {
        return List.copyOf(entries.get(pledgeId).promised.values());
    }

    /** The row of this pledge; null when no file of the import says anything new of it. */
    RecordRow row(UUID pledgeId) {
        var entry = entries.get(pledgeId);
        return entry == null ? null : entry.row;
    }

    Map<UUID, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    private Entry of(UUID pledgeId) {
        return entries.computeIfAbsent(pledgeId, id -> new Entry());
    }

    /** What is said of one pledge: its row, or null; those of its items that are new or say more; its months. */
    static final class Entry {

        private RecordRow row;
        private final SortedMap<Integer, RecordRow> items = new TreeMap<>();
        private final SortedMap<Integer, PledgeItem> promised = new TreeMap<>();
        private final SortedMap<Integer, RecordRow> hearings = new TreeMap<>();
        private final List<Event> reports = new ArrayList<>();

        RecordRow row() {
            return row;
        }

        SortedMap<Integer, RecordRow> items() {
            return items;
        }

        /** The facts of its months, which lie between its publication and its end. */
        List<Event> reports() {
            return reports;
        }

        SortedMap<Integer, RecordRow> hearings() {
            return hearings;
        }

        private List<Hearing> heard() {
            return hearings.values().stream().map(HearingColumns::hearing).toList();
        }

        /** What was reviewed: of a returned pledge that was written anew afterwards, the items before that. */
        private List<RecordRow> reviewed() {
            var all = List.copyOf(items.values());
            var said = all.stream()
                    .takeWhile(item -> item.get(ItemColumns.WELL_CHOSEN) != null)
                    .toList();
            var silent = all.stream().skip(said.size()).allMatch(item -> item.get(ItemColumns.WELL_CHOSEN) == null);
            var isAnew = row.isNew() && row.get(LedgerColumns.STATUS) == PledgeStatus.RETURNED;
            return isAnew && silent && !said.isEmpty() ? said : all;
        }

        boolean isWrittenAnew() {
            return reviewed().size() < items.size();
        }

        List<ItemVerdict> verdicts() {
            return reviewed().stream()
                    .map(item -> new ItemVerdict(
                            item.get(ItemColumns.NUMBER),
                            item.get(ItemColumns.WELL_CHOSEN),
                            item.get(ItemColumns.CONCRETE),
                            item.get(ItemColumns.ACHIEVABLE),
                            item.get(ItemColumns.VERDICT_REMARK)))
                    .toList();
        }

        List<ItemOutcome> outcomes() {
            return items.values().stream()
                    .map(item -> new ItemOutcome(
                            item.get(ItemColumns.NUMBER),
                            item.get(ItemColumns.KEPT),
                            item.get(ItemColumns.OUTCOME_REMARK)))
                    .toList();
        }

        DraftPledge draft() {
            return draft(items.size());
        }

        /** As it was when it was sent in. */
        DraftPledge firstDraft() {
            return draft(reviewed().size());
        }

        private DraftPledge draft(int count) {
            return new DraftPledge(
                    row.id(LedgerColumns.CAMPAIGN),
                    row.id(MatterColumns.ORGANIZATION),
                    row.get(LedgerColumns.KIND),
                    promised.values().stream().limit(count).toList(),
                    row.get(LedgerColumns.DUTIES),
                    listOf(row.get(LedgerColumns.FIVE_LEADS)),
                    listOf(row.get(LedgerColumns.FIVE_GOODS)),
                    row.get(LedgerColumns.OPINIONS),
                    heard());
        }

        NewPublication publication() {
            var channels = row.get(LedgerColumns.CHANNELS);
            return new NewPublication(channels == null ? null : List.copyOf(channels), row.get(LedgerColumns.PLACE));
        }

        NewFulfilment fulfilment() {
            return new NewFulfilment(row.get(LedgerColumns.DONE), row.get(LedgerColumns.SEE_AT));
        }

        Shortfall shortfall() {
            var how = row.get(LedgerColumns.TOLD_HOW);
            var on = row.get(LedgerColumns.TOLD_ON);
            return new Shortfall(
                    row.get(LedgerColumns.UNKEPT_REASON),
                    row.get(LedgerColumns.EXPLANATION),
                    how == null && on == null ? null : new Telling(how, on));
        }

        private static <E> List<E> listOf(Set<E> chosen) {
            return chosen == null ? List.of() : List.copyOf(chosen);
        }
    }
}
