package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.exchange.Row;
import org.chuangyou.exchange.RowMark;
import org.chuangyou.organization.tree.OrganizationRows.OrganizationRow;

/** The tree as it would be after the file: rows are checked against each other and against what is known already. */
final class TreeDraft {

    /** No tree of organisations is so deep; one that is has a slip, and its paths would not fit an index. */
    private static final int DEEPEST = 20;

    private final Map<String, OrganizationRow> known;
    private final UnitCover cover;
    private final RowChecks checks;
    private final LocalDate asOf;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<UUID, String> holders = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> faulty = new HashSet<>();

    TreeDraft(Map<String, OrganizationRow> known, UnitCover cover, RowChecks checks, LocalDate asOf) {
        this.known = known;
        this.cover = cover;
        this.checks = checks;
        this.asOf = asOf;
        known.forEach((code, row) -> holders.put(row.id(), code));
        known.forEach((code, row) -> {
            ids.put(code, row.id());
            parents.put(code, holders.get(row.entry().parentId()));
        });
    }

    /** Takes a row in. One that is faulty by itself still counts as there for those that refer to it. */
    void add(Row row) {
        var code = row.get(OrganizationsTable.CODE);
        if (code == null) {
            return;
        }
        var given = row.get(OrganizationsTable.ID);
        var stored = known.get(code);
        row.checkIdentity(OrganizationsTable.ID, stored == null ? null : stored.id(), holders);
        ids.computeIfAbsent(code, absent -> given == null ? UuidCreator.getTimeOrderedEpoch() : given);
        parents.put(code, row.get(OrganizationsTable.PARENT));
        var units = cover.unitsOf(row);
        if (row.sound()) {
            drafts.put(code, new Draft(row.mark(), entry(row, units)));
            checks.note(code, row.get(OrganizationsTable.KIND));
        } else {
            faulty.add(code);
        }
    }

    private static OrganizationEntry entry(Row row, List<UUID> units) {
        return new OrganizationEntry(
                row.get(OrganizationsTable.CODE),
                row.get(OrganizationsTable.NAME),
                row.get(OrganizationsTable.KIND),
                null,
                row.get(OrganizationsTable.ESTABLISHED_ON),
                row.get(OrganizationsTable.TERM_ENDS_ON),
                units);
    }

    /** Checks what can only be judged when all rows are known; faults are noted. */
    void check() {
        known.forEach((code, row) -> {
            if (!drafts.containsKey(code) && !faulty.contains(code)) {
                cover.keeps(code, row.entry().unitIds());
            }
        });
        drafts.forEach((code, draft) -> {
            checkParent(code, draft);
            checks.check(draft.mark, drafted(code), parents.get(code), asOf);
            cover.claim(draft.mark, code, draft.entry.unitIds());
        });
        checks.checkUnnamed(named());
    }

    private Map<String, RowMark> named() {
        var named = new HashMap<String, RowMark>();
        drafts.forEach((code, draft) -> named.put(code, draft.mark));
        return named;
    }

    private OrganizationEntry drafted(String code) {
        return drafts.get(code).entry.below(ids.get(parents.get(code)));
    }

    private void checkParent(String code, Draft draft) {
        var parent = parents.get(code);
        if (parent == null) {
            return;
        }
        if (!ids.containsKey(parent)) {
            draft.mark.error(OrganizationsTable.PARENT, parent, "unknown-code", Map.of());
            return;
        }
        checkWayUp(code, draft.mark);
    }

    private void checkWayUp(String code, RowMark mark) {
        var way = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var step = code; step != null; step = parents.get(step)) {
            way.add(step);
            if (!seen.add(step)) {
                var text = String.join(" → ", way);
                mark.error(OrganizationsTable.PARENT, parents.get(code), "cycle", Map.of("way", text));
                return;
            }
            if (way.size() > DEEPEST) {
                mark.error(OrganizationsTable.PARENT, parents.get(code), "too-deep", Map.of("most", DEEPEST));
                return;
            }
        }
    }

    /** The codes of the file's organisations, parents before children. */
    List<String> parentsFirst() {
        var ordered = new LinkedHashSet<String>();
        drafts.keySet().forEach(code -> place(code, ordered));
        return List.copyOf(ordered);
    }

    private void place(String code, Set<String> ordered) {
        if (code != null && drafts.containsKey(code) && !ordered.contains(code)) {
            place(parents.get(code), ordered);
            ordered.add(code);
        }
    }

    /** An organisation of the file as it is to stand in the table. */
    OrganizationRow row(String code) {
        var stored = known.get(code);
        var entry = drafted(code);
        return stored == null
                ? OrganizationRow.founded(ids.get(code), entry, path(code))
                : stored.restated(entry, asOf);
    }

    /** Notes at its row that an organisation cannot have been moved so. */
    void refuse(String code, String rule, Map<String, Object> details) {
        drafts.get(code).mark.error(OrganizationsTable.PARENT, parents.get(code), rule, details);
    }

    private String path(String code) {
        var path = label(code);
        for (var step = parents.get(code); step != null; step = parents.get(step)) {
            path = label(step) + "." + path;
        }
        return path;
    }

    private String label(String code) {
        return Objects.requireNonNull(ids.get(code)).toString().replace("-", "");
    }

    private record Draft(RowMark mark, OrganizationEntry entry) {}
}
