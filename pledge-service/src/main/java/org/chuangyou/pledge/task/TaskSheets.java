package org.chuangyou.pledge.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.transaction.TransactionScoped;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.matter.Wholes;

/** The tasks of an import with their items, those to whom they newly go, and what these say of them. */
@TransactionScoped
class TaskSheets extends Wholes<UUID> {

    private final Map<UUID, List<RecordRow>> assignments = new LinkedHashMap<>();
    private final List<RecordRow> responses = new ArrayList<>();

    void assign(UUID task, RecordRow row) {
        assignments.computeIfAbsent(task, id -> new ArrayList<>()).add(row);
    }

    Map<UUID, List<RecordRow>> assignments() {
        return Map.copyOf(assignments);
    }

    List<RecordRow> assignments(UUID task) {
        return List.copyOf(assignments.getOrDefault(task, List.of()));
    }

    void answer(RecordRow row) {
        responses.add(row);
    }

    List<RecordRow> responses() {
        return List.copyOf(responses);
    }
}
