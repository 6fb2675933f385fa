package org.chuangyou.pledge.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.transaction.TransactionScoped;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.MatterColumns;

/** What the present import says of plans, kept until all its files are read: a plan is one with who was heard for it. */
@TransactionScoped
class PlanSheets {

    private final Map<Whose, Entry> entries = new LinkedHashMap<>();

    void take(RecordRow row) {
        of(row).row = row;
    }

    void takeHearing(RecordRow row) {
        of(row).hearings.put(row.get(HearingColumns.NUMBER), row);
    }

    Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    private Entry of(RecordRow row) {
        var whose = new Whose(row.id(PlanColumns.CAMPAIGN), row.id(MatterColumns.ORGANIZATION));
        return entries.computeIfAbsent(whose, each -> new Entry());
    }

    private record Whose(UUID campaignId, UUID organizationId) {}

    /** What is said of one plan: its row, or null, and those of the hearings that are new. */
    static final class Entry {

        private RecordRow row;
        private final SortedMap<Integer, RecordRow> hearings = new TreeMap<>();

        RecordRow row() {
            return row;
        }

        Collection<RecordRow> hearingRows() {
            return hearings.values();
        }

        List<Integer> numbers() {
            return List.copyOf(hearings.keySet());
        }

        List<Hearing> heard() {
            return hearings.values().stream().map(HearingColumns::hearing).toList();
        }
    }
}
